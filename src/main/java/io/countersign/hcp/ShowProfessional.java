package io.countersign.hcp;

import io.countersign.calendar.Today;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows professionals with what is fair to pay them and what is left of their year, before anybody plans with them. */
@Service
public class ShowProfessional {

    /** @param rate null where no rate card covers the tier today */
    public record Card(Professional professional, RateCard.@Nullable Rate rate, CapUsage caps) {}

    private final Professionals professionals;
    private final RateCard rates;
    private final SpendCaps caps;
    private final CapUse use;
    private final Today today;

    ShowProfessional(Professionals professionals, RateCard rates, SpendCaps caps, CapUse use, Today today) {
        this.professionals = professionals;
        this.rates = rates;
        this.caps = caps;
        this.use = use;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<Card> search(String words, int limit) {
        return professionals.search(words, limit).stream().map(this::card).toList();
    }

    /** @throws Refusal when there is no such professional */
    @Transactional(readOnly = true)
    public Card one(String code) {
        return card(known(code));
    }

    /** Of this year where none is named. */
    @Transactional(readOnly = true)
    public CapUsage caps(String code, @Nullable Integer year) {
        return caps.remaining(known(code).code(), year == null ? today.date().getYear() : year);
    }

    /** What documents hold of the year, the newest first. */
    @Transactional(readOnly = true)
    public List<CapUse.Held> documents(String code, int year) {
        return use.documents(code, year);
    }

    private Professional known(String code) {
        return Optional.of(code)
                .filter(text -> text.length() <= 20)
                .flatMap(professionals::find)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-professional",
                        new Text(
                                "There is no professional " + code + "; choose one from the list.",
                                "没有编号为 " + code + " 的专家，请从列表中选择。")));
    }

    private Card card(Professional professional) {
        return new Card(
                professional,
                rates.rate(professional.tier(), today.date()).orElse(null),
                caps.remaining(professional.code(), today.date().getYear()));
    }
}
