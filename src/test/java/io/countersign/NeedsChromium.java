package io.countersign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that looks through a browser. Without one it is skipped before the application starts, and says so loudly, because
 * a skipped test proves nothing; the continuous build fails on it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(NeedsChromium.Condition.class)
public @interface NeedsChromium {

    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.executable().isPresent()) {
                return ConditionEvaluationResult.enabled("Chromium is here");
            }
            System.err.println("*** NOT TESTED: " + context.getDisplayName()
                    + ": no Chromium (apt-get install chromium, or -Dcountersign.test.chromium=/path) ***");
            return ConditionEvaluationResult.disabled("no Chromium: browser tests did not run");
        }
    }
}
