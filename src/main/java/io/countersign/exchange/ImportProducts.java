package io.countersign.exchange;

import io.countersign.catalogue.RegisterProduct;
import io.countersign.compliance.ProductCategory;
import io.countersign.language.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Products: a known SKU is described anew. */
@Component
class ImportProducts implements Importable<RegisterProduct.Command> {

    private final RegisterProduct register;

    ImportProducts(RegisterProduct register) {
        this.register = register;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PRODUCTS;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("sku", "SKU", "产品编码", "P-9001"),
                Column.required("name_zh", "Name (Chinese)", "产品名称", "示例片"),
                Column.optional("name_en", "Name (English)", "英文名称", "Example Tablets"),
                Column.required("spec", "Specification", "规格", "0.25g×24"),
                Column.required("category", "Category", "监管类别", "GENERAL"),
                Column.required("approval_number", "Approval number", "批准文号", "国药准字H20103000"),
                Column.required("approval_valid_to", "Approval valid to", "批件有效期止", "2030-12-31"),
                Column.optional("carton_size", "Boxes per carton", "装箱数", "100"),
                Column.optional("vat_rate", "VAT %", "税率", "13"));
    }

    @Override
    public Optional<RegisterProduct.Command> read(Cells cells) {
        String sku = cells.code("sku", 20);
        String nameZh = cells.text("name_zh", 120);
        String nameEn = cells.optionalText("name_en", 120).orElse(nameZh);
        String spec = cells.text("spec", 60);
        ProductCategory category =
                cells.choice("category", ProductCategory.values(), ProductCategory::title, ProductCategory.GENERAL);
        String approval = cells.text("approval_number", 40);
        LocalDate approvedTo = cells.day("approval_valid_to");
        int carton = cells.whole("carton_size", 1, 100_000, 1);
        BigDecimal vat = cells.percent("vat_rate", new BigDecimal("13.00"));
        return cells.valid(() -> new RegisterProduct.Command(
                sku, new Text(nameEn, nameZh), spec, category, approval, approvedTo, carton, vat));
    }

    @Override
    public void check(List<Line<RegisterProduct.Command>> lines, Faults faults) {
        Rows.unique(lines, RegisterProduct.Command::sku, skus -> Set.of(), "sku", faults);
    }

    @Override
    public void write(List<Line<RegisterProduct.Command>> lines, Faults faults) {
        Rows.each(lines, faults, register::register);
    }
}
