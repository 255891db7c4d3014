package io.countersign.people;

import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roles this house knows, what people call them, and who is next in line when nobody holds one. */
public final class Roles {

    private enum Reach {
        /** Held for a part of the organisation: whoever is nearest above the requester's unit is asked. */
        LINE,
        /** Held for the whole house: everybody who has it may be asked. */
        HOUSE,
        /** Held for one request by whoever stands behind it: the requester's manager, the owner of the budget. */
        REQUEST,
        /** Decides nothing by itself. */
        NONE
    }

    private record Entry(Text title, Reach reach, Optional<Role> superior) {}

    private static final Map<Role, Entry> KNOWN = new LinkedHashMap<>();

    public static final Role GENERAL_MANAGER = line("general-manager", "General manager", "总经理", null);
    public static final Role REGIONAL_DIRECTOR =
            line("regional-director", "Regional director", "大区总监", GENERAL_MANAGER);
    public static final Role DISTRICT_MANAGER = line("district-manager", "District manager", "地区经理", REGIONAL_DIRECTOR);
    public static final Role FINANCE_DIRECTOR = house("finance-director", "Finance director", "财务总监", GENERAL_MANAGER);
    public static final Role FINANCE_REVIEWER = house("finance-reviewer", "Finance reviewer", "财务复核", FINANCE_DIRECTOR);
    public static final Role CREDIT_MANAGER = house("credit-manager", "Credit manager", "信用经理", FINANCE_DIRECTOR);
    public static final Role MARKETING_MANAGER =
            house("marketing-manager", "Marketing manager", "市场经理", GENERAL_MANAGER);
    public static final Role MEDICAL_AFFAIRS = house("medical-affairs", "Medical affairs", "医学事务", GENERAL_MANAGER);
    public static final Role COMPLIANCE_OFFICER =
            house("compliance-officer", "Compliance officer", "合规专员", GENERAL_MANAGER);
    public static final Role QUALITY_MANAGER = house("quality-manager", "Quality manager", "质量经理", GENERAL_MANAGER);
    public static final Role LEGAL_COUNSEL = house("legal-counsel", "Legal counsel", "法务", GENERAL_MANAGER);
    public static final Role SALES_OPERATIONS = house("sales-operations", "Sales operations", "销售运营", GENERAL_MANAGER);
    /** The requester's own manager, wherever the document belongs to. */
    public static final Role LINE_MANAGER = request("line-manager", "Line manager", "直属上级", REGIONAL_DIRECTOR);

    /** Whoever answers for the budget that is spent. */
    public static final Role BUDGET_OWNER = request("budget-owner", "Budget owner", "预算负责人", FINANCE_DIRECTOR);

    public static final Role COMMERCIAL_REP = none("commercial-rep", "Commercial representative", "商务代表");
    public static final Role MEDICAL_REP = none("medical-rep", "Medical representative", "医药代表");
    public static final Role PROCESS_DESIGNER = none("process-designer", "Process designer", "流程设计师");
    /** Hands approved payments to the bank; approves nothing. */
    public static final Role CASHIER = none("cashier", "Cashier", "出纳");

    public static final Role AUDITOR = none("auditor", "Auditor", "审计");
    public static final Role PLATFORM_ADMINISTRATOR = none("platform-administrator", "Platform administrator", "平台管理员");

    private Roles() {}

    /** Every role, in a stable order. */
    public static List<Role> all() {
        return new ArrayList<>(KNOWN.keySet());
    }

    /** What people call it; a role this house does not know goes by its key. */
    public static Text title(Role role) {
        Entry entry = KNOWN.get(role);
        return entry == null ? new Text(role.key(), role.key()) : entry.title();
    }

    /** Whether it is held for a part of the organisation, so that the holder nearest above the requester is asked. */
    static boolean followsTheLine(Role role) {
        Entry entry = KNOWN.get(role);
        return entry != null && entry.reach() == Reach.LINE;
    }

    /** Whether the request itself says who holds it. */
    static boolean belongsToTheRequest(Role role) {
        Entry entry = KNOWN.get(role);
        return entry != null && entry.reach() == Reach.REQUEST && !role.equals(LINE_MANAGER);
    }

    /** Whether its holder has to stand above the requester, not below. */
    static boolean isAbove(Role role) {
        return followsTheLine(role) || role.equals(LINE_MANAGER);
    }

    /** Whether its holder may decide on approvals; a representative's substitution gives him no authority by itself. */
    static boolean decides(Role role) {
        Entry entry = KNOWN.get(role);
        return entry != null && entry.reach() != Reach.NONE;
    }

    /** Whose holders are asked when this role has none that may decide. */
    static Optional<Role> superior(Role role) {
        Entry entry = KNOWN.get(role);
        return entry == null ? Optional.empty() : entry.superior();
    }

    private static Role line(String key, String en, String zh, @Nullable Role superior) {
        return add(key, en, zh, Reach.LINE, Optional.ofNullable(superior));
    }

    private static Role house(String key, String en, String zh, Role superior) {
        return add(key, en, zh, Reach.HOUSE, Optional.of(superior));
    }

    private static Role request(String key, String en, String zh, Role superior) {
        return add(key, en, zh, Reach.REQUEST, Optional.of(superior));
    }

    private static Role none(String key, String en, String zh) {
        return add(key, en, zh, Reach.NONE, Optional.empty());
    }

    private static Role add(String key, String en, String zh, Reach reach, Optional<Role> superior) {
        Role role = new Role(key);
        KNOWN.put(role, new Entry(new Text(en, zh), reach, superior));
        return role;
    }
}
