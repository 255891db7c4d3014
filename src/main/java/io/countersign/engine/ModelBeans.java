package io.countersign.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

/**
 * The beans that models may name: ours in a package {@code process}, and no others. Otherwise an expression in a deployed
 * model could reach the data source, the engine itself and every use case.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String bean && isForModels(bean);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    /** Empty, although there are some: they are looked up by name and never listed. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }

    private boolean isForModels(String name) {
        try {
            Class<?> type = beans.getType(name);
            return type != null && type.getName().matches("io\\.countersign\\..*\\.process\\..*");
        } catch (NoSuchBeanDefinitionException none) {
            return false;
        }
    }
}
