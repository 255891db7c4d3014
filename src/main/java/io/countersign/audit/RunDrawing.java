package io.countersign.audit;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;

/** Everything a viewer needs to draw one run: the model as deployed, the flows really taken, where the tokens were. */
public record RunDrawing(Run run, String xml, List<TakenFlow> flows, List<Visit> visits) {

    public RunDrawing {
        flows = List.copyOf(flows);
        visits = List.copyOf(visits);
    }

    static Refusal unknown() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-run",
                new Text("This process did not work on this case.", "该流程实例与此单据无关。"));
    }
}
