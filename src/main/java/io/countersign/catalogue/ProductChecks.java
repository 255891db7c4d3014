package io.countersign.catalogue;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Check 3 of an order: may these products be sold, and is there stock with life enough left? */
@Component
public class ProductChecks {

    private final RuleBook rules;
    private final Batches batches;

    ProductChecks(RuleBook rules, Batches batches) {
        this.rules = rules;
        this.batches = batches;
    }

    /** All findings, in the order of the products. */
    public List<Finding> check(Collection<Product> products, LocalDate shipDate) {
        Rule rule = rules.inForce(RuleCodes.PRODUCT, shipDate);
        Map<String, List<Batch>> stock = batches
                .findAllBySkuIn(products.stream().map(Product::sku).toList())
                .stream()
                .collect(Collectors.groupingBy(Batch::sku));
        List<Finding> findings = new ArrayList<>();
        for (Product product : products) {
            notSold(product, rule).ifPresent(findings::add);
            approvalEnded(product, shipDate, rule).ifPresent(findings::add);
            shortLife(product, stock.getOrDefault(product.sku(), List.of()), shipDate, rule)
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> notSold(Product product, Rule rule) {
        return switch (product.status()) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED ->
                Optional.of(
                        stopped(product, rule, "product-suspended", new Text("is suspended by quality", "已被质量部门暂停销售")));
            case RECALLED -> Optional.of(stopped(product, rule, "product-recalled", new Text("is recalled", "已被召回")));
            case DISCONTINUED ->
                Optional.of(stopped(product, rule, "product-discontinued", new Text("is no longer sold", "已停产停售")));
        };
    }

    private static Finding stopped(Product product, Rule rule, String code, Text state) {
        return rule.finding(
                code,
                new Text(
                        label(product).en() + " " + state.en() + ".",
                        label(product).zh() + state.zh() + "。"),
                Map.of("sku", product.sku(), "status", product.status().name()),
                new Text("Take the line out of the order, or quality releases the product.", "请删除该行，或由质量部门恢复销售。"));
    }

    private static Optional<Finding> approvalEnded(Product product, LocalDate shipDate, Rule rule) {
        if (!product.approvalValidTo().isBefore(shipDate)) {
            return Optional.empty();
        }
        return Optional.of(rule.finding(
                "product-approval-expired",
                new Text(
                        "Approval " + product.approvalNumber() + " of "
                                + label(product).en() + " ended on " + product.approvalValidTo()
                                + ", before the ship date " + shipDate + ".",
                        label(product).zh() + "的批准文号 " + product.approvalNumber() + " 已于 " + product.approvalValidTo()
                                + " 到期，早于发货日 " + shipDate + "。"),
                Map.of(
                        "sku",
                        product.sku(),
                        "validTo",
                        product.approvalValidTo().toString()),
                new Text("Quality files the renewed approval, or take the line out.", "由质量部归档再注册批件，或删除该行。")));
    }

    private static Optional<Finding> shortLife(Product product, List<Batch> stock, LocalDate shipDate, Rule rule) {
        if (stock.isEmpty()) {
            return Optional.empty();
        }
        Optional<Batch> freshest = stock.stream()
                .filter(batch -> batch.status() == Batch.Status.OK)
                .max(Comparator.comparing(Batch::expiresOn));
        if (freshest.isEmpty()) {
            return Optional.of(rule.finding(
                    "product-no-released-batch",
                    new Text(
                            "No released batch of " + label(product).en()
                                    + " is in stock: all are in quarantine or recalled.",
                            label(product).zh() + "没有合格库存批次：均处于待验或召回状态。"),
                    Map.of("sku", product.sku()),
                    new Text("Quality releases a batch, or take the line out.", "由质量部放行批次，或删除该行。")));
        }
        return lifeLeft(product, freshest.get(), shipDate, rule);
    }

    private static Optional<Finding> lifeLeft(Product product, Batch batch, LocalDate shipDate, Rule rule) {
        long days = ChronoUnit.DAYS.between(shipDate, batch.expiresOn());
        if (days >= rule.whole("flagBelowDays")) {
            return Optional.empty();
        }
        boolean blocked = days < rule.whole("blockBelowDays");
        int bound = rule.whole(blocked ? "blockBelowDays" : "flagBelowDays");
        return Optional.of(rule.finding(
                blocked ? "product-life-too-short" : "product-near-expiry",
                blocked ? Severity.BLOCK : Severity.WARN,
                new Text(
                        "The freshest batch " + batch.number() + " of "
                                + label(product).en() + " expires on " + batch.expiresOn() + ": " + days
                                + " days after the ship date, less than " + bound + ".",
                        label(product).zh() + "最新批次 " + batch.number() + " 于 " + batch.expiresOn() + " 到期：距发货日 " + days
                                + " 天，少于 " + bound + " 天。"),
                Map.of("sku", product.sku(), "batch", batch.number(), "daysLeft", Long.toString(days)),
                new Text("Wait for a fresher batch, or take the line out.", "等待新批次到货，或删除该行。")));
    }

    private static Text label(Product product) {
        return new Text(
                product.sku() + " " + product.name().en(),
                product.sku() + " " + product.name().zh());
    }
}
