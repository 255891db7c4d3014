package io.countersign.engine.guard;

import io.countersign.engine.Deployer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Before the first request: users, groups, rights and task lists in the engine. Later: whoever signs in, as they are now. */
@Component
class Furnishing implements SmartLifecycle {

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

    @EventListener
    void welcome(AuthenticationSuccessEvent signedIn) {
        mirror.mirror(signedIn.getAuthentication().getName());
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
