package io.countersign.audit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stands between a query and the database and counts the statements that pass. */
final class CountedStatements {

    private final AtomicInteger count = new AtomicInteger();
    private final JdbcClient jdbc;

    CountedStatements(DataSource database) {
        this.jdbc = JdbcClient.create((DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object answer = call(method, database, arguments);
                    return answer instanceof Connection connection ? counting(connection) : answer;
                }));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    int during(Runnable work) {
        count.set(0);
        work.run();
        return count.get();
    }

    private Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count.incrementAndGet();
                    }
                    return call(method, connection, arguments);
                });
    }

    private static Object call(java.lang.reflect.Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
