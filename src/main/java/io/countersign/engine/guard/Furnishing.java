package io.countersign.engine.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.countersign.engine.Deployer;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Before the first request: users, groups, rights and task lists in the engine. Later: whoever signs in, as they are now. */
@Component
class Furnishing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Furnishing.class);

    private final Cache<String, Boolean> welcomed = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(30))
            .maximumSize(5_000)
            .build();
    private final IdentityMirror mirror;
    private final TaskFilters filters;
    private final Grants grants;
    private boolean running;

    Furnishing(IdentityMirror mirror, TaskFilters filters, Grants grants) {
        this.mirror = mirror;
        this.filters = filters;
        this.grants = grants;
    }

    @Override
    public void start() {
        mirror.mirrorAll();
        grants.establish(filters.establish());
        running = true;
    }

    /** A program signs in with every request; once in a while is enough. */
    @EventListener
    void welcome(AuthenticationSuccessEvent signedIn) {
        welcomed.asMap().computeIfAbsent(signedIn.getAuthentication().getName(), this::mirror);
    }

    private boolean mirror(String account) {
        try {
            mirror.mirror(account);
        } catch (ProcessEngineException | DataAccessException rival) {
            // another node welcomes the same person at this moment; signing in must not fail for it
            log.info("'{}' was not mirrored to the engine: {}", account, rival.getMessage());
        }
        return true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the processes are deployed and the demo world is loaded. */
    @Override
    public int getPhase() {
        return Deployer.PHASE + 900;
    }
}
