package io.countersign.bench;

import io.countersign.bench.Script.Asked;
import io.countersign.bench.Script.Route;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The university's way of deciding as a version of our policy table: the budget that is charged says who is asked. */
final class ReplayPolicy {

    private static final Map<Asked, Set<Route>> ROUTES = Map.of(
            Asked.PRE_APPROVER, Set.of(Route.PS),
            Asked.ADMINISTRATION, Set.of(Route.AS, Route.ABS),
            Asked.BUDGET_OWNER, Set.of(Route.ABS),
            Asked.SUPERVISOR, Set.of(Route.values()));

    private ReplayPolicy() {}

    /** The university's one budget, divided as a house with three regions would. */
    static final int PARTS = 3;

    static String node(Route route, int part) {
        return "BPIC-" + route + "-" + part;
    }

    static String table() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="replayPolicy" name="Replay" namespace="https://countersign.io/replay">
                  <decision id="expenseRequiredApprovals" name="Required approvals of a declaration" camunda:historyTimeToLive="P3650D" camunda:versionTag="replay">
                    <decisionTable id="replayTable" hitPolicy="RULE ORDER">
                      <input id="nodeInput"><inputExpression id="nodeExpression" typeRef="string"><text>budgetNode</text></inputExpression></input>
                      <output id="stepOutput" name="step" typeRef="string" />
                      <output id="roleOutput" name="role" typeRef="string" />
                      <output id="modeOutput" name="mode" typeRef="string" />
                      <output id="quorumOutput" name="quorum" typeRef="integer" />
                      <output id="reasonOutput" name="reason" typeRef="string" />
                      <output id="dueHoursOutput" name="dueHours" typeRef="integer" />
                %s
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(
                        Arrays.stream(Asked.values()).map(ReplayPolicy::rule).collect(Collectors.joining("\n")));
    }

    private static String rule(Asked asked) {
        String nodes = ROUTES.getOrDefault(asked, Set.of()).stream()
                .sorted()
                .flatMap(route -> IntStream.range(0, PARTS).mapToObj(part -> '"' + node(route, part) + '"'))
                .collect(Collectors.joining(","));
        StringBuilder rule = new StringBuilder("<rule id=\"ask").append(asked).append("\"><inputEntry id=\"in");
        rule.append(asked).append("\"><text>").append(nodes).append("</text></inputEntry>");
        String role = asked.role();
        for (String output : new String[] {quoted(role), quoted(role), quoted("ANY"), "1", quoted("amount"), "16"}) {
            rule.append("<outputEntry id=\"out")
                    .append(asked)
                    .append(rule.length())
                    .append("\"><text>");
            rule.append(output).append("</text></outputEntry>");
        }
        return rule.append("</rule>").toString();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
