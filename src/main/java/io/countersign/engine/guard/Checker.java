package io.countersign.engine.guard;

import io.countersign.engine.EngineGateway;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Asked by the engine beside its own checks, whoever calls and even with all authorizations: reading passes, starting and
 * working on a task by {@link TaskRules}, everything else is refused, also what a later engine will ask. A proxy, because the
 * interface has seventy methods and a new one must not pass unseen.
 */
final class Checker {

    private static final String NAME = "Checker of Countersign";

    private Checker() {}

    static CommandChecker create() {
        return (CommandChecker) Proxy.newProxyInstance(
                Checker.class.getClassLoader(), new Class<?>[] {CommandChecker.class}, Checker::invoke);
    }

    static boolean isOurs(CommandChecker checker) {
        return Proxy.isProxyClass(checker.getClass()) && checker.toString().equals(NAME);
    }

    private static @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
            throws InvocationTargetException, IllegalAccessException {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("equals")
                    ? Boolean.valueOf(arguments != null && proxy == arguments[0])
                    : method.getName().equals("hashCode") ? (Object) System.identityHashCode(proxy) : NAME;
        }
        if (!isExempt() && !method.getName().startsWith("checkRead")) {
            check(method.getName(), arguments == null || arguments.length == 0 ? null : arguments[0]);
        }
        return null;
    }

    private static void check(String question, @Nullable Object subject) {
        switch (question) {
            case "checkTaskWork" -> TaskRules.work((TaskEntity) java.util.Objects.requireNonNull(subject));
            case "checkTaskAssign" -> TaskRules.change((TaskEntity) java.util.Objects.requireNonNull(subject));
            case "checkCreateProcessInstance" -> demandStartForm(java.util.Objects.requireNonNull(subject));
            case "checkUpdateRetriesJob" -> {} // the gate let only a repair through; the engine's authorizations say
            // whose
            default -> throw Guarded.COMMAND.outside();
        }
    }

    /** The same question is asked for a start from the middle of a process, so the command counts too. */
    private static void demandStartForm(Object definition) {
        boolean honest = Context.getCommandInvocationContext().getCommand() instanceof SubmitStartFormCmd
                && definition instanceof ProcessDefinitionEntity process
                && process.isStartableInTasklist();
        if (!honest) {
            throw Guarded.NOT_STARTABLE.outside();
        }
    }

    /** In delegates and listeners the engine switches its checks off: what they do is what the model says. */
    private static boolean isExempt() {
        CommandContext context = Context.getCommandContext();
        return EngineGateway.isOpen()
                || Context.getJobExecutorContext() != null
                || context == null
                || !context.isAuthorizationCheckEnabled();
    }
}
