package io.countersign.exchange;

import io.countersign.compliance.ProductCategory;
import io.countersign.customer.Customers;
import io.countersign.customer.LicenceType;
import io.countersign.customer.RecordLicence;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Licences: a known number is renewed, a new one is filed. */
@Component
class ImportLicences implements Importable<RecordLicence.Command> {

    private final RecordLicence record;
    private final Customers customers;

    ImportLicences(RecordLicence record, Customers customers) {
        this.record = record;
        this.customers = customers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.LICENCES;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("customer", "Customer", "客户编码", "D-9001"),
                Column.required("type", "Type", "证照类型", "DRUG_DISTRIBUTION"),
                Column.required("number", "Number", "证照编号", "沪AA0210001"),
                Column.optional("scope", "Scope", "经营范围", "GENERAL COLD_CHAIN"),
                Column.optional("issued_by", "Issued by", "发证机关", "上海市药品监督管理局"),
                Column.required("valid_from", "Valid from", "有效期起", "2024-04-01"),
                Column.required("valid_to", "Valid to", "有效期止", "2029-03-31"));
    }

    @Override
    public Optional<RecordLicence.Command> read(Cells cells) {
        String customer = cells.code("customer", 20);
        LicenceType type = cells.choice("type", LicenceType.values(), LicenceType::title, LicenceType.BUSINESS);
        String number = cells.text("number", 60);
        Set<ProductCategory> scope = scope(cells, type);
        String issuer = cells.optionalText("issued_by", 120).orElse("");
        LocalDate from = cells.day("valid_from");
        LocalDate to = cells.day("valid_to");
        return cells.valid(() -> new RecordLicence.Command(customer, type, number, scope, issuer, from, to));
    }

    private static Set<ProductCategory> scope(Cells cells, LicenceType type) {
        Set<ProductCategory> scope = new HashSet<>();
        for (String word : cells.optionalText("scope", 200).orElse("").split("[\\s,;、，；]+")) {
            Arrays.stream(ProductCategory.values())
                    .filter(category -> category.name().equalsIgnoreCase(word)
                            || category.title().zh().equals(word))
                    .findFirst()
                    .ifPresentOrElse(scope::add, () -> unknown(cells, word));
        }
        if (type.hasScope() && scope.isEmpty()) {
            cells.fault("scope", "This licence needs its scope. " + allowed(), "该证照须填写经营范围。");
        }
        return scope;
    }

    private static void unknown(Cells cells, String word) {
        if (!word.isEmpty()) {
            cells.fault("scope", "Unknown: " + word + ". " + allowed(), "未知的经营范围：" + word + "。");
        }
    }

    private static String allowed() {
        return "Allowed are: "
                + Arrays.stream(ProductCategory.values()).map(Enum::name).collect(Collectors.joining(", ")) + ".";
    }

    @Override
    public void check(List<Line<RecordLicence.Command>> lines, Faults faults) {
        Rows.refer(
                lines,
                RecordLicence.Command::customer,
                customers::codesAmong,
                "customer",
                code -> new Text("There is no customer " + code + ".", "没有客户 " + code + "。"),
                faults);
    }

    @Override
    public void write(List<Line<RecordLicence.Command>> lines, Faults faults) {
        Rows.each(lines, faults, record::record);
    }
}
