package io.countersign.customer;

import static io.countersign.storage.DemoFile.day;
import static io.countersign.storage.DemoFile.rows;

import io.countersign.calendar.Today;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.PutOnStopList;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import io.countersign.storage.DemoChapter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Dealers, hospitals, chains, stores and clinics with their papers; D-1001 to D-1004 are the golden ones. */
@Component
@Profile("demo")
class DemoCustomers implements DemoChapter {

    private final RegisterCustomer register;
    private final RecordLicence record;
    private final PutOnStopList stop;
    private final Customers customers;
    private final Today today;

    DemoCustomers(
            RegisterCustomer register, RecordLicence record, PutOnStopList stop, Customers customers, Today today) {
        this.register = register;
        this.record = record;
        this.stop = stop;
        this.customers = customers;
        this.today = today;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        LocalDate now = today.date();
        rows("customers").forEach(this::customer);
        rows("licences").forEach(row -> record.record(licence(row, now)));
        rows("stop-list")
                .forEach(row -> stop.put(
                        customers.get(row.get("customer")).uscc().value(),
                        new Text(row.get("en"), row.get("zh")),
                        day(row, "from_days", now)));
    }

    private void customer(CSVRecord row) {
        @Nullable String parent = row.get("parent").isEmpty() ? null : row.get("parent");
        Customer customer = register.register(new RegisterCustomer.Command(
                row.get("code"),
                new Text(row.get("en"), row.get("zh")),
                new UnifiedCreditCode(row.get("uscc")),
                CustomerType.valueOf(row.get("type")),
                parent,
                row.get("unit"),
                row.get("province"),
                Boolean.parseBoolean(row.get("public")),
                Integer.parseInt(row.get("tier")),
                row.get("price_list"),
                new PersonId(row.get("owner"))));
        customer.changeStatus(CustomerStatus.valueOf(row.get("status")));
        customer.changeLifecycle(Lifecycle.valueOf(row.get("lifecycle")));
    }

    private static RecordLicence.Command licence(CSVRecord row, LocalDate now) {
        Set<ProductCategory> scope = Arrays.stream(row.get("scope").split(" "))
                .filter(name -> !name.isEmpty())
                .map(ProductCategory::valueOf)
                .collect(Collectors.toSet());
        return new RecordLicence.Command(
                row.get("customer"),
                LicenceType.valueOf(row.get("type")),
                row.get("number"),
                scope,
                row.get("issued_by"),
                day(row, "from_days", now),
                day(row, "to_days", now));
    }
}
