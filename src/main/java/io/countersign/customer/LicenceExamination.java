package io.countersign.customer;

import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks through the papers that one rule demands of a customer of this type, for goods leaving on one day. */
record LicenceExamination(Customer customer, Set<ProductCategory> categories, LocalDate shipDate, Rule rule) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (LicenceType type : demanded()) {
            Optional<Licence> valid = customer.licenceValidOn(type, shipDate);
            if (valid.isPresent()) {
                outsideScope(valid.get()).ifPresent(findings::add);
                expiringSoon(valid.get()).ifPresent(findings::add);
            } else {
                findings.add(customer.licence(type).map(this::notValid).orElseGet(() -> missing(type)));
            }
        }
        return findings;
    }

    private List<LicenceType> demanded() {
        return rule.find("required." + customer.type().name()).stream()
                .flatMap(names -> Arrays.stream(names.split(" ")))
                .map(LicenceType::valueOf)
                .toList();
    }

    private Finding missing(LicenceType type) {
        Text name = customer.name();
        Text paper = type.title();
        return rule.finding(
                "licence-missing",
                new Text(
                        "No " + paper.en() + " of " + name.en() + " is on file.", name.zh() + "未存档" + paper.zh() + "。"),
                Map.of("customer", customer.code(), "licence", type.name()),
                new Text(
                        "Quality files a valid " + paper.en() + "; the order is then submitted again.",
                        "由质量部归档有效的" + paper.zh() + "后重新提交订单。"));
    }

    private Finding notValid(Licence licence) {
        return shipDate.isBefore(licence.validFrom()) ? notYetValid(licence) : expired(licence);
    }

    private Finding expired(Licence licence) {
        long days = ChronoUnit.DAYS.between(licence.validTo(), shipDate);
        Text paper = licence.type().title();
        boolean revoked = days <= 0;
        Text why = revoked
                ? new Text("is revoked", "已被吊销")
                : new Text(
                        "ends on " + licence.validTo() + ", " + days + (days == 1 ? " day" : " days")
                                + " before the ship date " + shipDate,
                        "有效期至 " + licence.validTo() + "，早于发货日 " + shipDate + " " + days + " 天");
        return rule.finding(
                revoked ? "licence-revoked" : "licence-expired",
                new Text(
                        sentenceCase(paper.en()) + " " + licence.number() + " of "
                                + customer.name().en() + " " + why.en() + ".",
                        customer.name().zh() + "的" + paper.zh() + "（" + licence.number() + "）" + why.zh() + "。"),
                facts(licence),
                new Text(
                        "Quality files the renewed " + paper.en() + ", valid on the ship date.",
                        "由质量部归档发货日有效的" + paper.zh() + "。"));
    }

    private Finding notYetValid(Licence licence) {
        Text paper = licence.type().title();
        return rule.finding(
                "licence-not-yet-valid",
                new Text(
                        sentenceCase(paper.en()) + " " + licence.number() + " of "
                                + customer.name().en() + " begins on " + licence.validFrom()
                                + ", after the ship date " + shipDate + ".",
                        customer.name().zh() + "的" + paper.zh() + "（" + licence.number() + "）自 " + licence.validFrom()
                                + " 起生效，晚于发货日 " + shipDate + "。"),
                facts(licence),
                new Text(
                        "The order ships on " + licence.validFrom() + " or later.",
                        "发货日改为 " + licence.validFrom() + " 或之后。"));
    }

    private Optional<Finding> outsideScope(Licence licence) {
        Set<ProductCategory> outside = categories.stream()
                .filter(category -> !licence.covers(category))
                .collect(Collectors.toCollection(TreeSet::new));
        if (outside.isEmpty()) {
            return Optional.empty();
        }
        String en = outside.stream().map(category -> category.title().en()).collect(Collectors.joining(", "));
        String zh = outside.stream().map(category -> category.title().zh()).collect(Collectors.joining("、"));
        Text paper = licence.type().title();
        return Optional.of(rule.finding(
                "licence-scope",
                new Text(
                        sentenceCase(paper.en()) + " " + licence.number() + " of "
                                + customer.name().en() + " does not cover " + en + ".",
                        customer.name().zh() + "的" + paper.zh() + "（" + licence.number() + "）经营范围不含" + zh + "。"),
                facts(licence),
                new Text(
                        "Quality files a licence that covers " + en + ", or these products leave the order.",
                        "由质量部归档经营范围含" + zh + "的证照，或从订单中去掉相应产品。")));
    }

    private Optional<Finding> expiringSoon(Licence licence) {
        long days = ChronoUnit.DAYS.between(shipDate, licence.validTo());
        boolean soon = rule.find("expiringWithinDays").isPresent() && days <= rule.whole("expiringWithinDays");
        if (!soon) {
            return Optional.empty();
        }
        Text paper = licence.type().title();
        return Optional.of(rule.finding(
                "licence-expiring",
                Severity.WARN,
                new Text(
                        sentenceCase(paper.en()) + " " + licence.number() + " of "
                                + customer.name().en() + " ends on " + licence.validTo() + ", " + days
                                + " days after the ship date.",
                        customer.name().zh() + "的" + paper.zh() + "（" + licence.number() + "）将于发货日后 " + days + " 天（"
                                + licence.validTo() + "）到期。"),
                facts(licence),
                new Text("The dealer sends the renewed " + paper.en() + ".", "请客户提供换发的" + paper.zh() + "。")));
    }

    private Map<String, String> facts(Licence licence) {
        return Map.of(
                "customer", customer.code(),
                "licence", licence.type().name(),
                "number", licence.number(),
                "validFrom", licence.validFrom().toString(),
                "validTo", licence.validTo().toString(),
                "shipDate", shipDate.toString());
    }

    private static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
