package io.countersign.engine.guard;

import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** Reads what a command of the engine was given; the engine offers no other way before the command runs. */
final class Field {

    private Field() {}

    static <T> T of(Command<?> command, String name, Class<T> type) {
        return find(command, name, type)
                .orElseThrow(() -> new IllegalStateException(command.getClass() + " has no value in '" + name + "'"));
    }

    static <T> Optional<T> find(Command<?> command, String name, Class<T> type) {
        for (Class<?> owner = command.getClass(); owner != null; owner = owner.getSuperclass()) {
            try {
                java.lang.reflect.Field field = owner.getDeclaredField(name);
                field.setAccessible(true);
                return Optional.ofNullable(type.cast(field.get(command)));
            } catch (NoSuchFieldException above) {
                continue;
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The engine's " + command.getClass() + " has no field '" + name + "' any more");
    }
}
