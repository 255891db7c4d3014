package io.countersign.activity.web;

import io.countersign.activity.CloseOutInput;
import io.countersign.activity.CloseOutView;
import io.countersign.activity.CutCloseOut;
import io.countersign.activity.EffectView;
import io.countersign.activity.HandInCloseOut;
import io.countersign.activity.MeasureAgain;
import io.countersign.activity.SaveCloseOut;
import io.countersign.activity.ShowCloseOut;
import io.countersign.activity.ShowEffect;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an activity is closed out: the claim against plan, evidence and invoices, its cuts, and later what it brought. */
@RestController
@RequestMapping("/api/activities/{number}")
@Tag(name = "Activities")
class CloseOutController {

    private final ShowCloseOut show;
    private final SaveCloseOut save;
    private final HandInCloseOut handIn;
    private final CutCloseOut cut;
    private final ShowEffect effect;
    private final MeasureAgain measureAgain;

    CloseOutController(
            ShowCloseOut show,
            SaveCloseOut save,
            HandInCloseOut handIn,
            CutCloseOut cut,
            ShowEffect effect,
            MeasureAgain measureAgain) {
        this.show = show;
        this.save = save;
        this.handIn = handIn;
        this.cut = cut;
        this.effect = effect;
        this.measureAgain = measureAgain;
    }

    @GetMapping("/close-out")
    @Operation(summary = "The claim in three columns per cost line: plan, evidence, invoices")
    CloseOutView show(@PathVariable String number) {
        return show.show(number);
    }

    @PutMapping("/close-out")
    @Operation(summary = "Save the claim", description = "400 names every field that is wrong; the version must match.")
    CloseOutView save(@PathVariable String number, @RequestBody CloseOutInput input) {
        save.save(number, input);
        return show.show(number);
    }

    @PostMapping("/close-out/preview")
    @Operation(summary = "What would come of the claim as saved or as typed; leaves no trace")
    CloseOutView preview(@PathVariable String number, @RequestBody(required = false) @Nullable CloseOutInput input) {
        return show.preview(number, input);
    }

    @PostMapping("/close-out/submit")
    @Operation(summary = "Hand the claim in", description = "422 with every finding when one of them blocks.")
    CloseOutView submit(@PathVariable String number) {
        handIn.handIn(number);
        return show.show(number);
    }

    @PutMapping("/close-out/cuts")
    @Operation(summary = "Cut lines, by whoever of finance is asked to decide now; nothing is ever raised")
    CloseOutView cut(@PathVariable String number, @RequestBody CutCloseOut.Cuts cuts) {
        cut.cut(number, cuts);
        return show.show(number);
    }

    @GetMapping("/effect")
    @Operation(summary = "What the activity brought, with the formula; by territory, never by person")
    EffectView effect(@PathVariable String number) {
        return effect.show(number);
    }

    @PostMapping("/effect")
    @Operation(
            summary =
                    "Measure the effect of a closed activity again, when sales figures came late (finance, marketing)")
    EffectView measureAgain(@PathVariable String number) {
        measureAgain.measure(number);
        return effect.show(number);
    }
}
