package io.countersign.engine;

import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Name and type of one process variable, kept in one class per process. Only the scalars that a gateway or a decision table
 * reads are variables; everything else lives in our tables.
 *
 * @param stored how the value is handed to the engine, as one of the engine's own scalar types
 * @param read   how it is read back
 */
public record ProcessVariable<T>(String name, Function<T, Object> stored, Function<Object, T> read) {

    public static ProcessVariable<String> ofString(String name) {
        return ofScalar(name, String.class);
    }

    public static ProcessVariable<Boolean> ofBoolean(String name) {
        return ofScalar(name, Boolean.class);
    }

    public static ProcessVariable<Date> ofDate(String name) {
        return ofScalar(name, Date.class);
    }

    /** Whole numbers; what a form or a decision table left as an Integer is read as well. */
    public static ProcessVariable<Long> ofLong(String name) {
        return new ProcessVariable<>(name, value -> value, value -> ((Number) value).longValue());
    }

    /** Stored as the constant's name. */
    public static <E extends Enum<E>> ProcessVariable<E> ofEnum(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, value -> Enum.valueOf(type, value.toString()));
    }

    private static <T> ProcessVariable<T> ofScalar(String name, Class<T> type) {
        return new ProcessVariable<>(name, value -> value, type::cast);
    }

    /** @throws IllegalStateException when the variable is missing or of another type; the message names it */
    public T get(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Process variable '" + name + "' is missing"));
    }

    /** @throws IllegalStateException when the variable is of another type; the message names it */
    public Optional<T> find(VariableScope scope) {
        Object value = scope.getVariable(name);
        try {
            return Optional.ofNullable(value).map(read);
        } catch (ClassCastException | IllegalArgumentException wrong) {
            throw new IllegalStateException(
                    "Process variable '" + name + "' has an unexpected value of " + value.getClass(), wrong);
        }
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, stored.apply(value));
    }

    /** Sets it in the scope itself and not in the process, as every multi-instance result must be. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, stored.apply(value));
    }
}
