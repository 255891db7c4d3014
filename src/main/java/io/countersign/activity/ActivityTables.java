package io.countersign.activity;

import io.countersign.approval.Evidence.Column;
import io.countersign.approval.Evidence.Section;
import io.countersign.approval.Evidence.Table;
import io.countersign.catalogue.Product;
import io.countersign.catalogue.Products;
import io.countersign.hcp.Professional;
import io.countersign.hcp.Professionals;
import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of an activity as tables for approvers. */
@Component
class ActivityTables {

    private static final List<Column> LINES = List.of(
            new Column("line", new Text("Line", "行"), false),
            new Column("costType", new Text("Cost type", "费用类型"), false),
            new Column("description", new Text("Description", "说明"), false),
            new Column("amount", new Text("Amount", "金额"), true));

    private static final List<Column> SPEAKERS = List.of(
            new Column("speaker", new Text("Speaker", "讲者"), false),
            new Column("tier", new Text("Tier", "级别"), false),
            new Column("topic", new Text("Topic", "题目"), false),
            new Column("hours", new Text("Hours", "课时"), true),
            new Column("fee", new Text("Fee", "讲课费"), true),
            new Column("contract", new Text("Contract", "协议"), false));

    private static final List<Column> MATERIALS = List.of(
            new Column("code", new Text("Material", "资料"), false),
            new Column("quantity", new Text("Quantity", "数量"), true));

    private final Products products;
    private final Professionals professionals;

    ActivityTables(Products products, Professionals professionals) {
        this.products = products;
        this.professionals = professionals;
    }

    Text product(String sku) {
        return products.find(sku)
                .map(Product::name)
                .map(name -> new Text(sku + " · " + name.en(), sku + " · " + name.zh()))
                .orElse(new Text(sku, sku));
    }

    Table lines(ActivityContent content) {
        return new Table(
                LINES,
                content.costLines().stream()
                        .map(line -> List.of(
                                line.line(),
                                both(line.costType().title()),
                                line.description(),
                                line.amount().toString()))
                        .toList());
    }

    List<Section> sections(ActivityContent content) {
        List<Section> sections = new ArrayList<>();
        if (!content.speakers().isEmpty()) {
            sections.add(new Section(
                    new Text("Speakers", "讲者"),
                    new Table(
                            SPEAKERS, content.speakers().stream().map(this::row).toList())));
        }
        if (!content.materials().isEmpty()) {
            sections.add(new Section(
                    new Text("Materials", "推广资料"),
                    new Table(
                            MATERIALS,
                            content.materials().stream()
                                    .map(material -> List.of(material.code(), Integer.toString(material.quantity())))
                                    .toList())));
        }
        return sections;
    }

    private List<String> row(SpeakerEngagement speaker) {
        Professional known = professionals.find(speaker.hcp()).orElse(null);
        String contract = speaker.contractNo();
        return List.of(
                known == null ? speaker.hcp() : speaker.hcp() + " " + both(known.name()),
                known == null ? "–" : both(known.tier().title()),
                speaker.topic(),
                speaker.speakingHours().toPlainString(),
                speaker.fee().toString(),
                contract == null ? "–" : contract);
    }

    /** Each language whole: who reads one of them does not see half of the other. */
    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }
}
