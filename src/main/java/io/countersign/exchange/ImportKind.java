package io.countersign.exchange;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.Arrays;
import java.util.Set;

/** What can be imported, and by whom: master data by who answers for it, money by finance, licences by quality, never by sales. */
public enum ImportKind {
    CUSTOMERS("customers", "Customers", "客户", Roles.SALES_OPERATIONS),
    LICENCES("licences", "Licences", "证照", Roles.QUALITY_MANAGER),
    PRODUCTS("products", "Products", "产品", Roles.SALES_OPERATIONS, Roles.QUALITY_MANAGER),
    PRICES("prices", "Prices", "价格", Roles.SALES_OPERATIONS, Roles.FINANCE_DIRECTOR),
    QUOTAS("quotas", "Sales quotas", "销售任务", Roles.SALES_OPERATIONS),
    OPEN_ITEMS("open-items", "Open items", "未清应收", Roles.FINANCE_REVIEWER, Roles.CREDIT_MANAGER),
    RECEIPTS("receipts", "Receipts", "收款", Roles.FINANCE_REVIEWER, Roles.CREDIT_MANAGER),
    BANK_ANSWERS("bank-answers", "Bank's answer", "银行付款回单", Roles.CASHIER),
    BUDGETS("budgets", "Budgets", "预算", Roles.FINANCE_DIRECTOR, Roles.FINANCE_REVIEWER, Roles.MARKETING_MANAGER);

    private final String path;
    private final Text title;
    private final Set<Role> roles;

    ImportKind(String path, String en, String zh, Role... roles) {
        this.path = path;
        this.title = new Text(en, zh);
        this.roles = Set.of(roles);
    }

    /** As in the address: {@code open-items}. */
    public String path() {
        return path;
    }

    public Text title() {
        return title;
    }

    /** Who may import it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether it also goes out: master data does, money is read in its own resources. */
    public boolean isExported() {
        return this != QUOTAS && this != OPEN_ITEMS && this != RECEIPTS && this != BANK_ANSWERS && this != BUDGETS;
    }

    public boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** @throws Refusal when there is no such kind */
    public static ImportKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-import",
                        new Text(
                                "There is no import '" + path + "'; GET /api/imports lists them.",
                                "没有名为“" + path + "”的导入，可通过 GET /api/imports 查看全部类型。"),
                        "kind"));
    }
}
