package io.countersign.order;

import io.countersign.agreement.SignAgreement;
import io.countersign.compliance.ProductCategory;
import io.countersign.credit.CommitCredit;
import io.countersign.credit.CreditGrade;
import io.countersign.credit.CreditMode;
import io.countersign.credit.OpenCreditAccount;
import io.countersign.credit.PostOpenItems;
import io.countersign.credit.PostReceipt;
import io.countersign.credit.RecordDelivery;
import io.countersign.credit.ReserveCredit;
import io.countersign.customer.CustomerType;
import io.countersign.customer.LicenceType;
import io.countersign.customer.RecordLicence;
import io.countersign.customer.RegisterCustomer;
import io.countersign.customer.UnifiedCreditCode;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dealers of a test's own, with everything in order unless said otherwise, so that tests leave each other's figures alone. */
public final class TestDealers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext context;
    private final LocalDate today;

    public TestDealers(ApplicationContext context, LocalDate today) {
        this.context = context;
        this.today = today;
    }

    /** Grade A, limited, review and financials recent; looked after by chen.jie in Shanghai 1. */
    public String dealer(String limit) {
        return dealer(CreditMode.LIMITED, CreditGrade.A, limit, 480);
    }

    String dealer(CreditMode mode, CreditGrade grade, String limit, int licenceDays) {
        int count = COUNT.incrementAndGet();
        String code = String.format("T-%04d", count);
        bean(RegisterCustomer.class)
                .register(new RegisterCustomer.Command(
                        code,
                        new Text("Test Dealer " + count, "测试经销商" + count),
                        UnifiedCreditCode.complete(String.format("91310100MT%07d", count)),
                        CustomerType.DEALER,
                        null,
                        "CN/EAST/SH1",
                        "31",
                        false,
                        1,
                        "STANDARD",
                        new PersonId("chen.jie")));
        for (LicenceType type : EnumSet.complementOf(EnumSet.of(LicenceType.MEDICAL_INSTITUTION))) {
            licence(code, type, type == LicenceType.DRUG_DISTRIBUTION ? licenceDays : 480);
        }
        agreement(code);
        bean(OpenCreditAccount.class).open(new OpenCreditAccount.Command(code, mode, grade, Money.of(limit)));
        return code;
    }

    void licence(String code, LicenceType type, int days) {
        bean(RecordLicence.class)
                .record(new RecordLicence.Command(
                        code,
                        type,
                        type + "-" + code,
                        EnumSet.allOf(ProductCategory.class),
                        "Authority",
                        today.minusDays(500),
                        today.plusDays(days)));
    }

    private void agreement(String code) {
        Map<String, Optional<Money>> products =
                bean(JdbcClient.class).sql("select sku from product").query(String.class).list().stream()
                        .collect(Collectors.toMap(sku -> sku, sku -> Optional.empty()));
        bean(SignAgreement.class)
                .sign(new SignAgreement.Command(
                        "AG-" + code,
                        code,
                        false,
                        45,
                        today.minusDays(300),
                        today.plusDays(400),
                        products,
                        Set.of("CN/EAST/SH1")));
    }

    void owes(String code, String amount, int dueInDays) {
        bean(PostOpenItems.class)
                .post(List.of(new PostOpenItems.Item(
                        code,
                        "INV-" + code + "-" + COUNT.incrementAndGet(),
                        Money.of(amount),
                        Money.of(amount),
                        today.minusDays(60),
                        today.plusDays(dueInDays),
                        null)));
    }

    void paid(String code, String amount, PostReceipt.Allocation... allocations) {
        bean(PostReceipt.class)
                .post(new PostReceipt.Command(
                        code,
                        "RC-" + code + "-" + COUNT.incrementAndGet(),
                        Money.of(amount),
                        today,
                        List.of(allocations)));
    }

    /** An order approved in the ERP, with a part of it delivered. */
    void approved(String code, String amount, String delivered, int shipInDays) {
        String order = "ERP-" + code + "-" + COUNT.incrementAndGet();
        reserved(code, order, amount, shipInDays);
        bean(CommitCredit.class).commit(order);
        if (Money.of(delivered).isPositive()) {
            bean(RecordDelivery.class)
                    .record(new RecordDelivery.Command(code, order, "DN-" + order, Money.of(delivered)));
        }
    }

    void reserved(String code, String order, String amount, int shipInDays) {
        bean(ReserveCredit.class)
                .reserve(new ReserveCredit.Command(code, order, 1, Money.of(amount), today.plusDays(shipInDays)));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
