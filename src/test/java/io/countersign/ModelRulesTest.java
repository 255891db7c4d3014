package io.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.stereotype.Component;

/** What every process in {@code processes/} owes to its readers, its designers and the cases that run on it. */
class ModelRulesTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{([a-z][A-Za-z0-9]*)}");
    private static final Pattern CALLED_BEAN = Pattern.compile("([a-z][A-Za-z0-9]*)\\.[a-z][A-Za-z0-9]*\\(");
    private static final int MOST_NODES = 20;

    private final Map<Path, BpmnModelInstance> models = models();
    private final Map<String, String> beans = beansOfModels();
    private final List<String> broken = new ArrayList<>();

    @Test
    void fileIsNamedAsItsProcess() {
        each(
                Process.class,
                (file, process) -> check(
                        file.getFileName().toString().equals(kebab(process.getId()) + ".bpmn"),
                        file,
                        process,
                        "belongs into " + kebab(process.getId()) + ".bpmn"));
        assertThat(broken).isEmpty();
    }

    @Test
    void processSaysWhatItIsForHowLongItIsKeptAndWhichVersionItIs() {
        each(Process.class, (file, process) -> {
            check(process.getCamundaHistoryTimeToLiveString() != null, file, process, "has no time to live");
            check(process.getCamundaVersionTag() != null, file, process, "has no version tag");
            check(!process.getDocumentations().isEmpty(), file, process, "has no documentation");
            check(process.isExecutable(), file, process, "is not executable");
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void elementsAreNamedInWordsOfTheBusiness() {
        each(FlowNode.class, (file, node) -> {
            check(CAMEL.matcher(node.getId()).matches(), file, node, "has an id that says nothing");
            check(hasLabel(node) || mayBeUnlabelled(node), file, node, "has no label");
        });
        each(
                Task.class,
                (file, task) -> check(
                        hasLabel(task) && !task.getName().endsWith("."),
                        file,
                        task,
                        "should be labelled as verb and object"));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyQuestionHasAnswersAndADefault() {
        each(ExclusiveGateway.class, (file, gateway) -> {
            Collection<SequenceFlow> answers = gateway.getOutgoing();
            if (answers.size() > 1) {
                check(hasLabel(gateway) && gateway.getName().endsWith("?"), file, gateway, "should ask a question");
                check(gateway.getDefault() != null, file, gateway, "has no default flow");
                answers.forEach(answer -> {
                    check(hasLabel(answer), file, answer, "is an answer without a label");
                    check(
                            answer.equals(gateway.getDefault()) || answer.getConditionExpression() != null,
                            file,
                            answer,
                            "has neither a condition nor is it the default");
                });
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void modelsRunNoCodeOfTheirOwn() {
        each(ScriptTask.class, (file, task) -> check(false, file, task, "is a script"));
        each(BaseElement.class, (file, element) -> {
            for (String forbidden : List.of("class", "expression", "connectorId", "resource", "type")) {
                check(
                        !isTask(element) || element.getAttributeValueNs(CAMUNDA, forbidden) == null,
                        file,
                        element,
                        "uses camunda:" + forbidden + "; only camunda:delegateExpression is allowed");
            }
        });
        models.forEach((file, model) -> {
            String xml = Bpmn.convertToString(model);
            for (String forbidden : List.of("<camunda:script", "<camunda:connector", "camunda:class=", "<script>")) {
                check(!xml.contains(forbidden), file, null, "contains " + forbidden);
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void serviceTasksNameABeanOfTheirOwnFamily() {
        Stream.of(ServiceTask.class, SendTask.class)
                .forEach(type -> each(type, (file, task) -> {
                    String expression = String.valueOf(task.getAttributeValueNs(CAMUNDA, "delegateExpression"));
                    var bean = BEAN.matcher(expression);
                    check(
                            bean.matches(),
                            file,
                            task,
                            "needs camunda:delegateExpression=\"${bean}\", has '" + expression + "'");
                    if (bean.matches()) {
                        String home = beans.getOrDefault(bean.group(1), "nowhere");
                        check(
                                home.startsWith("io.countersign." + family(file) + ".process."),
                                file,
                                task,
                                "names '" + bean.group(1) + "', which lives in " + home);
                    }
                }));
        assertThat(broken).isEmpty();
    }

    @Test
    void expressionsCallOnlyBeansMadeForModels() {
        models.forEach((file, model) -> {
            var called = CALLED_BEAN.matcher(Bpmn.convertToString(model));
            while (called.find()) {
                String bean = called.group(1);
                check(
                        beans.containsKey(bean) || bean.equals("execution") || bean.equals("task"),
                        file,
                        null,
                        "calls '" + bean + "', which is no bean in a package process");
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void userTasksHaveAFormThatIsDeployedWithThem() {
        each(UserTask.class, (file, task) -> {
            String key = String.valueOf(task.getCamundaFormKey());
            String form = key.replace("embedded:deployment:", "");
            check(!key.equals(form), file, task, "has no form that is deployed with it: " + key);
            check(form.startsWith("forms/" + family(file) + "/"), file, task, "uses a form of another family: " + form);
            check(Files.isRegularFile(Path.of(form)), file, task, "uses a form that does not exist: " + form);
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void callsGoToProcessesThatExist() {
        List<String> ids = models.values().stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .toList();
        each(CallActivity.class, (file, call) -> {
            check(ids.contains(call.getCalledElement()), file, call, "calls " + call.getCalledElement());
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void diagramsShowEverythingAndStayReadable() {
        models.forEach((file, model) -> {
            List<String> drawn = model.getModelElementsByType(BpmnShape.class).stream()
                    .map(shape -> shape.getBpmnElement().getId())
                    .toList();
            each(
                    file,
                    model,
                    FlowNode.class,
                    (f, node) -> check(drawn.contains(node.getId()), f, node, "is not drawn"));
            each(file, model, Lane.class, (f, lane) -> check(false, f, lane, "is a lane; who acts stands on the task"));
            each(
                    file,
                    model,
                    Process.class,
                    (f, process) -> check(
                            nodes(process.getFlowElements()) <= MOST_NODES,
                            f,
                            process,
                            "has too many nodes for one level"));
            each(
                    file,
                    model,
                    SubProcess.class,
                    (f, scope) -> check(
                            nodes(scope.getFlowElements()) <= MOST_NODES,
                            f,
                            scope,
                            "has too many nodes for one level"));
        });
        assertThat(broken).isEmpty();
    }

    private static long nodes(Collection<FlowElement> elements) {
        return elements.stream()
                .filter(FlowNode.class::isInstance)
                .filter(Predicate.not(BoundaryEvent.class::isInstance))
                .count();
    }

    /** Joining gateways say nothing; the start of an event sub-process and of a plain process may be labelled by its scope. */
    private static boolean mayBeUnlabelled(FlowNode node) {
        return !(node instanceof Event)
                && !(node instanceof Task)
                && node.getOutgoing().size() <= 1;
    }

    private static boolean hasLabel(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }

    private static boolean isTask(ModelElementInstance element) {
        return element instanceof Task || element instanceof CallActivity;
    }

    private static String family(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    private interface Rule<T> {
        void of(Path file, T element);
    }

    private <T extends ModelElementInstance> void each(Class<T> type, Rule<? super T> rule) {
        models.forEach((file, model) -> each(file, model, type, rule));
    }

    private <T extends ModelElementInstance> void each(
            Path file, BpmnModelInstance model, Class<T> type, Rule<? super T> rule) {
        model.getModelElementsByType(type).forEach(element -> rule.of(file, element));
    }

    private void check(boolean holds, Path file, ModelElementInstance element, String otherwise) {
        if (!holds) {
            String id = element instanceof BaseElement base ? " '" + base.getId() + "'" : "";
            broken.add(file.getFileName() + id + " " + otherwise);
        }
    }

    private static Map<Path, BpmnModelInstance> models() {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            Map<Path, BpmnModelInstance> models = files.filter(
                            file -> file.toString().endsWith(".bpmn"))
                    .collect(Collectors.toMap(
                            file -> file, file -> Bpmn.readModelFromFile(file.toFile()), (a, b) -> a, TreeMap::new));
            assertThat(models).as("processes in processes/").isNotEmpty();
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names given to components in the packages {@code process}, and their classes. */
    static Map<String, String> beansOfModels() {
        Map<String, String> homes = new HashMap<>();
        new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("io.countersign").stream()
                        .filter(bean -> String.valueOf(bean.getBeanClassName()).contains(".process."))
                        .map(AnnotatedBeanDefinition.class::cast)
                        .forEach(bean -> {
                            String home = String.valueOf(bean.getBeanClassName());
                            homes.put(name(bean), home);
                            bean.getMetadata()
                                    .getAnnotatedMethods(Bean.class.getName())
                                    .forEach(method -> homes.put(method.getMethodName(), home));
                        });
        return homes;
    }

    private static String name(AnnotatedBeanDefinition bean) {
        Map<String, Object> attributes = bean.getMetadata().getAnnotationAttributes(Component.class.getName());
        String given = attributes == null ? "" : String.valueOf(attributes.get("value"));
        return given.isBlank() ? String.valueOf(bean.getBeanClassName()) : given;
    }
}
