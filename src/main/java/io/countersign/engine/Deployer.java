package io.countersign.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings {@code processes/<family>} and {@code forms/<family>} into the engine before the first request: one deployment per
 * family, so that a process always finds the form it was deployed with; no new version when nothing in the family changed.
 */
@Component
public class Deployer implements SmartLifecycle {

    /** Beans that need the deployed processes at start-up choose a later phase; the web server comes last of all. */
    public static final int PHASE = -1000;

    private static final Logger log = LoggerFactory.getLogger(Deployer.class);

    private final RepositoryService repository;
    private final EngineGateway gateway;
    private boolean running;

    public Deployer(RepositoryService repository, EngineGateway gateway) {
        this.repository = repository;
        this.gateway = gateway;
    }

    /** Deploys every family that changed. */
    public void deploy() {
        families().forEach((family, resources) -> gateway.run(() -> deploy(family, resources)));
    }

    private void deploy(String family, Map<String, Resource> resources) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(family).source("application").enableDuplicateFiltering(false);
        resources.forEach((name, resource) -> add(deployment, name, resource));
        String id = deployment.deploy().getId();
        log.info("Family '{}' runs from deployment {}", family, id);
    }

    private static void add(DeploymentBuilder deployment, String name, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resources by family and by their name relative to the classpath: {@code forms/order/submit-order.html}. */
    private static Map<String, Map<String, Resource>> families() {
        Map<String, Map<String, Resource>> families = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String folder : new String[] {"processes", "forms"}) {
                for (Resource resource : resolver.getResources("classpath*:" + folder + "/*/*.*")) {
                    String path = resource.getURL().getPath();
                    String name = path.substring(path.lastIndexOf("/" + folder + "/") + 1);
                    families.computeIfAbsent(name.split("/")[1], family -> new TreeMap<>())
                            .put(name, resource);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // a folder of forms alone has nothing that could be run
        families.values()
                .removeIf(resources -> resources.keySet().stream().noneMatch(name -> name.startsWith("processes/")));
        return families;
    }

    @Override
    public void start() {
        deploy();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
