package io.countersign.exchange;

import io.countersign.credit.CreditGrade;
import io.countersign.credit.CreditMode;
import io.countersign.credit.CreditRegister;
import io.countersign.credit.OpenCreditAccount;
import io.countersign.customer.Customer;
import io.countersign.customer.CustomerType;
import io.countersign.customer.Customers;
import io.countersign.customer.RegisterCustomer;
import io.countersign.customer.UnifiedCreditCode;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.OrgUnits;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Customers: new ones start without credit, known ones are described anew; stores may follow their chain in one table. */
@Component
class ImportCustomers implements Importable<RegisterCustomer.Command> {

    private final RegisterCustomer register;
    private final Customers customers;
    private final People people;
    private final OrgUnits units;
    private final CreditRegister credit;
    private final OpenCreditAccount open;

    ImportCustomers(
            RegisterCustomer register,
            Customers customers,
            People people,
            OrgUnits units,
            CreditRegister credit,
            OpenCreditAccount open) {
        this.register = register;
        this.customers = customers;
        this.people = people;
        this.units = units;
        this.credit = credit;
        this.open = open;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CUSTOMERS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("code", "Code", "客户编码", "D-9001"),
                Column.required("name_zh", "Name (Chinese)", "客户名称", "上海示例医药有限公司"),
                Column.optional("name_en", "Name (English)", "英文名称", "Shanghai Example Pharmaceutical"),
                Column.required("uscc", "Unified credit code", "统一社会信用代码", "91350100M000100Y43"),
                Column.required("type", "Type", "客户类型", "DEALER"),
                Column.optional("parent", "Chain", "所属连锁", ""),
                Column.required("unit", "Unit", "所属区域", "CN/EAST/SH1"),
                Column.required("province", "Province code", "省份代码", "31"),
                Column.optional("public", "Public institution", "是否公立", "no"),
                Column.optional("tier", "Dealer tier", "经销级别", "1"),
                Column.optional("price_list", "Price list", "价格表", "STANDARD"),
                Column.required("owner", "Owner", "负责人", "chen.jie"));
    }

    @Override
    public Optional<RegisterCustomer.Command> read(Cells cells) {
        String code = cells.code("code", 20);
        String nameZh = cells.text("name_zh", 120);
        String nameEn = cells.optionalText("name_en", 120).orElse(nameZh);
        String uscc = cells.text("uscc", 18);
        if (!uscc.equals("?") && !UnifiedCreditCode.isValid(uscc)) {
            cells.fault("uscc", "18 characters of which the last is the right check digit.", "统一社会信用代码为 18 位且校验位须正确。");
        }
        CustomerType type = cells.choice("type", CustomerType.values(), CustomerType::title, CustomerType.DEALER);
        Optional<String> parent = cells.optionalCode("parent", 20);
        String unit = cells.text("unit", 60);
        String province = cells.text("province", 2);
        boolean isPublic = cells.yes("public");
        int tier = cells.whole("tier", 0, 2, type == CustomerType.DEALER ? 1 : 0);
        String priceList = cells.optionalCode("price_list", 20).orElse("STANDARD");
        String owner = cells.text("owner", 60);
        return cells.valid(() -> new RegisterCustomer.Command(
                code,
                new Text(nameEn, nameZh),
                new UnifiedCreditCode(uscc),
                type,
                parent.orElse(null),
                unit,
                province,
                isPublic,
                tier,
                priceList,
                new PersonId(owner)));
    }

    @Override
    public void check(List<Line<RegisterCustomer.Command>> lines, Faults faults) {
        Rows.unique(lines, RegisterCustomer.Command::code, codes -> Set.of(), "code", faults);
        Rows.unique(lines, command -> command.uscc().value(), codes -> Set.of(), "uscc", faults);
        Rows.refer(
                lines,
                RegisterCustomer.Command::unit,
                paths -> paths.stream()
                        .filter(path -> units.findByPath(path).isPresent())
                        .collect(Collectors.toSet()),
                "unit",
                path -> new Text("There is no unit " + path + ".", "没有组织单元 " + path + "。"),
                faults);
        Rows.refer(
                lines,
                command -> command.owner().value(),
                ids -> people.findByIdIn(ids).stream()
                        .map(person -> person.id().value())
                        .collect(Collectors.toSet()),
                "owner",
                id -> new Text("There is no person " + id + ".", "没有人员 " + id + "。"),
                faults);
        checkParents(lines, faults);
        checkCreditCodes(lines, faults);
    }

    private void checkParents(List<Line<RegisterCustomer.Command>> lines, Faults faults) {
        Set<String> above = new HashSet<>();
        List<Line<RegisterCustomer.Command>> stores = new java.util.ArrayList<>();
        for (Line<RegisterCustomer.Command> line : lines) {
            String parent = line.value().parent();
            if (parent != null && !above.contains(parent)) {
                stores.add(line);
            }
            above.add(line.value().code());
        }
        Rows.refer(
                stores,
                command -> String.valueOf(command.parent()),
                customers::codesAmong,
                "parent",
                code -> new Text(
                        "There is no chain " + code + ", neither known nor further up.",
                        "没有连锁总部 " + code + "（未建档，上方也未出现）。"),
                faults);
    }

    private void checkCreditCodes(List<Line<RegisterCustomer.Command>> lines, Faults faults) {
        List<String> codes =
                lines.stream().map(line -> line.value().uscc().value()).toList();
        Map<String, String> holders = holders(codes);
        for (Line<RegisterCustomer.Command> line : lines) {
            String uscc = line.value().uscc().value();
            String holder = holders.getOrDefault(uscc, line.value().code());
            if (!holder.equals(line.value().code())) {
                faults.add(
                        line.row(),
                        "uscc",
                        uscc,
                        new Text("Customer " + holder + " has this credit code.", "该统一社会信用代码已属于客户 " + holder + "。"));
            }
        }
    }

    private Map<String, String> holders(Collection<String> usccs) {
        return usccs.isEmpty()
                ? Map.of()
                : customers.findAllByUsccIn(usccs).stream()
                        .collect(Collectors.toMap(customer -> customer.uscc().value(), Customer::code));
    }

    @Override
    public void write(List<Line<RegisterCustomer.Command>> lines, Faults faults) {
        Rows.each(lines, faults, register::register);
        customers.flush();
        Set<String> buyers = lines.stream()
                .filter(line -> line.value().type().mayOrder())
                .map(line -> line.value().code())
                .collect(Collectors.toSet());
        buyers.removeAll(credit.accounts(buyers));
        buyers.forEach(code ->
                open.open(new OpenCreditAccount.Command(code, CreditMode.NO_CREDIT, CreditGrade.N, Money.ZERO)));
    }
}
