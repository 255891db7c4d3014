package io.countersign.engine;

import io.countersign.language.Refusal;
import io.countersign.language.Refusal.Kind;
import io.countersign.language.Text;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;

/** Finds the refusal in what the engine throws, which wraps whatever comes out of a listener or a delegate. */
public final class EngineRefusals {

    private EngineRefusals() {}

    /** Our own refusal where there is one among the causes, else what the engine's own refusal means to a person. */
    public static Optional<Refusal> in(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        if (Conflicts.isConflict(thrown)) {
            return Optional.of(new Refusal(
                    Kind.CONFLICT,
                    "somebody-was-faster",
                    new Text(
                            "Somebody else changed this at the same moment. Look at it again, then repeat.",
                            "其他人刚刚同时修改了该单据，请刷新查看后重试。")));
        }
        if (thrown instanceof NullValueException || thrown instanceof NotFoundException) {
            return Optional.of(new Refusal(
                    Kind.CONFLICT,
                    "already-dealt-with",
                    new Text("This has already been dealt with. Go back to your list.", "该事项已被处理，请返回列表查看。")));
        }
        if (thrown instanceof AuthorizationException) {
            return Optional.of(new Refusal(
                    Kind.FORBIDDEN,
                    "not-allowed",
                    new Text(
                            "You are not allowed to do this. Ask your administrator if you should be.",
                            "您没有执行此操作的权限；如确有需要，请联系系统管理员。")));
        }
        return Optional.empty();
    }
}
