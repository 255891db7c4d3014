package io.countersign.engine;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The way our own code calls the engine. Whatever comes from elsewhere (Tasklist, engine-rest, an administrator's tool) is
 * refused unless the guard allows it by name; what runs inside the gateway is ours and passes.
 */
@Component
public class EngineGateway {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    public <T> T call(Supplier<T> work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    public void run(Runnable work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            work.run();
        } finally {
            leave();
        }
    }

    /** Whether this thread is inside the gateway now. */
    public static boolean isOpen() {
        return DEPTH.get() > 0;
    }

    private static void leave() {
        int depth = DEPTH.get() - 1;
        if (depth == 0) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth);
        }
    }
}
