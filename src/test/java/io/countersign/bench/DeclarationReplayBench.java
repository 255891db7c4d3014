package io.countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.countersign.SystemTest;
import io.countersign.bench.Declarations.Declaration;
import io.countersign.bench.Script.CannotBeMapped;
import io.countersign.bench.Script.End;
import io.countersign.bench.Script.Route;
import io.countersign.budget.AllocateBudgets;
import io.countersign.budget.Allocation;
import io.countersign.budget.BudgetPeriod;
import io.countersign.budget.BudgetPolicy;
import io.countersign.budget.PolicyAction;
import io.countersign.calendar.Today;
import io.countersign.engine.EngineGateway;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Replays the 10,357 declarations of a real log through {@code expenseReimbursement} on MySQL with four threads: every decision of
 * the log is made by one of our persons in the log's order, and every case has to end as its log says. {@code -Dreplay.cases=500}
 * plays fewer.
 */
@SystemTest
class DeclarationReplayBench {

    private static final int THREADS = 4;
    private static final List<String> EMPLOYEES = List.of(
            "chen.jie",
            "zhao.min",
            "ding.yi",
            "gu.xin",
            "pan.hong",
            "liu.fang",
            "xu.peng",
            "jin.yu",
            "shao.qing",
            "ye.qiu",
            "deng.chao",
            "peng.yan",
            "zeng.li",
            "su.ming",
            "fu.rong",
            "ren.jie");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment environment;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private AllocateBudgets allocateBudgets;

    @Autowired
    private Today today;

    private final Map<String, Integer> unmapped = new TreeMap<>();
    private final Map<String, Script> played = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final LongAdder ownQueries = new LongAdder();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void everyDeclarationEndsAsItsLogSays() throws IOException, InterruptedException {
        if (!Files.isReadable(Declarations.LOG)) {
            System.out.println("*** REPLAY SKIPPED: no log at "
                    + Declarations.LOG.toAbsolutePath().normalize() + "; nothing about it is proved by this run ***");
        }
        assumeTrue(Files.isReadable(Declarations.LOG), "no log of declarations beside the project");
        List<Declaration> log = Declarations.read();
        List<Script> scripts = scripts(log);
        prepare();
        Statements counted = new Statements(environment.getRequiredProperty("spring.datasource.url"));
        counted.forgetTexts();

        long began = System.nanoTime();
        counted.during("replay", () -> playAll(scripts));
        double seconds = (System.nanoTime() - began) / 1e9;

        ReplayProof proof = new ReplayProof(context, played);
        List<String> table = new ArrayList<>(head(log, scripts, seconds, counted));
        table.addAll(proof.lines());
        table.addAll(List.of("", "Statements executed most often, per case:", ""));
        table.addAll(counted.texts(played.size(), 60));
        table.forEach(System.out::println);
        Files.createDirectories(Path.of("target/bench"));
        Files.write(Path.of("target/bench/declaration-replay.md"), table);

        assertThat(failures).as("cases that stopped on the way").isEmpty();
        proof.demand();
    }

    private List<Script> scripts(List<Declaration> log) {
        List<Script> scripts = new ArrayList<>();
        for (Declaration declaration :
                log.subList(0, Math.min(log.size(), Integer.getInteger("replay.cases", log.size())))) {
            try {
                scripts.add(Script.of(declaration));
            } catch (CannotBeMapped why) {
                unmapped.merge(String.valueOf(why.getMessage()), 1, Integer::sum);
            }
        }
        return scripts;
    }

    /** The university's budget, a node for each of its four ways of deciding and each of three regions, and its policy as our table. */
    private void prepare() throws InterruptedException {
        int year = today.date().getYear();
        List<Allocation> budgets = new ArrayList<>();
        for (Route route : Route.values()) {
            for (int part = 0; part < ReplayPolicy.PARTS; part++) {
                budgets.add(budget(route, part, year));
            }
        }
        assertThat(allocateBudgets.allocate("replay", budgets)).isEmpty();
        gateway.run(() -> repository
                .createDeployment()
                .name("replay")
                .addString("processes/expense/expense-required-approvals.dmn", ReplayPolicy.table())
                .deploy());
        TimeUnit.SECONDS.sleep(11); // until every node knows the new version of the table
    }

    private static Allocation budget(Route route, int part, int year) {
        return new Allocation(
                ReplayPolicy.node(route, part),
                null,
                new Text("Budget 86566, " + route, "预算 86566，" + route),
                route == Route.ABS ? "CN/NORTH" : "CN",
                null,
                BudgetPeriod.year(year),
                new PersonId("chu.ning"),
                new BudgetPolicy(
                        BudgetPolicy.Actions.all(PolicyAction.STOP), BudgetPolicy.Actions.all(PolicyAction.IGNORE)),
                Allocation.evenly(Money.of(1_500_000), 12));
    }

    private void playAll(List<Script> scripts) {
        LocalDate day = today.date();
        Cashier cashier = new Cashier(context, day, ownQueries);
        ReplayedCase player = new ReplayedCase(context, cashier, EMPLOYEES, day, ownQueries);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long began = System.nanoTime();
        for (int i = 0; i < scripts.size(); i++) {
            int index = i;
            threads.execute(() -> {
                play(player, scripts.get(index), index);
                progress(scripts.size(), began);
            });
        }
        threads.shutdown();
        try {
            assertThat(threads.awaitTermination(6, TimeUnit.HOURS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        cashier.close().forEach(failed -> failures.merge("cashier: " + failed, 1, Integer::sum));
    }

    private void play(ReplayedCase player, Script script, int index) {
        try {
            played.put(player.play(script, index), script);
        } catch (RuntimeException stopped) {
            if (failures.merge(stopped.getClass().getSimpleName() + ": " + stopped.getMessage(), 1, Integer::sum) == 1
                    && failures.size() < 10) {
                stopped.printStackTrace();
            }
        }
    }

    private void progress(int all, long began) {
        int now = done.incrementAndGet();
        if (now % 250 == 0 || now == all) {
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "%,d of %,d cases, %.1f cases/s, %d stopped, about %.0f min to go%n",
                    now, all, now / seconds, failures.size(), (all - now) * seconds / now / 60);
        }
    }

    private List<String> head(List<Declaration> log, List<Script> scripts, double seconds, Statements counted) {
        Map<End, Long> ends = new TreeMap<>();
        scripts.forEach(script -> ends.merge(script.end(), 1L, Long::sum));
        int cases = Math.max(1, played.size());
        List<String> table = new ArrayList<>(List.of(
                "Replay of " + Declarations.LOG.getFileName() + ": " + log.size() + " declarations, " + scripts.size()
                        + " mapped, " + played.size() + " played, " + failures.size() + " stopped on the way",
                "",
                String.format("%.0f s with %d threads = %.1f cases/s", seconds, THREADS, played.size() / seconds),
                "as the log leaves them: " + ends,
                "could not be mapped: " + unmapped,
                "played with 0.01 because the log has emptied their amount, none of them paid: "
                        + scripts.stream().filter(Script::hasNoAmount).count(),
                "",
                String.format("| %-46s | %6s | %6s | %6s |", "statements per case", "SELECT", "DML", "sum"),
                "| --- | ---: | ---: | ---: |",
                counted.row("all, evidence read before each decision", cases, "replay"),
                String.format(
                        "| %-46s | %6.1f | %6s | %6s |",
                        "  of which asked by the replay itself", (double) ownQueries.sum() / cases, "", "")));
        failures.forEach((what, count) -> table.add("STOPPED " + count + " × " + what));
        table.add("");
        return table;
    }
}
