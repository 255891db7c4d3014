package io.countersign.security;

import io.countersign.people.RegisterFirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Registers the administrator whom {@code COUNTERSIGN_ADMIN_USER} and {@code COUNTERSIGN_ADMIN_PASSWORD} name, if there is
 * none yet. There is no page that would let the first visitor become one.
 */
@Component
class FirstAdministrator implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int SHORTEST_PASSWORD = 12;

    private final RegisterFirstAdministrator register;
    private final PasswordEncoder passwords;
    private final String user;
    private final String password;
    private boolean running;

    FirstAdministrator(
            RegisterFirstAdministrator register,
            PasswordEncoder passwords,
            @Value("${COUNTERSIGN_ADMIN_USER:}") String user,
            @Value("${COUNTERSIGN_ADMIN_PASSWORD:}") String password) {
        this.register = register;
        this.passwords = passwords;
        this.user = user;
        this.password = password;
    }

    @Override
    public void start() {
        running = true;
        if (!register.isNeeded()) {
            return;
        }
        if (user.isBlank()) {
            log.warn(
                    "Nobody can administer this installation: set COUNTERSIGN_ADMIN_USER and COUNTERSIGN_ADMIN_PASSWORD"
                            + " and start again");
            return;
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalStateException(
                    "COUNTERSIGN_ADMIN_PASSWORD must have at least " + SHORTEST_PASSWORD + " characters");
        }
        register.register(user, passwords.encode(password));
        log.info("'{}' is the first administrator", user);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the demo world, which brings an administrator of its own, and before the engine learns who there is. */
    @Override
    public int getPhase() {
        return -300;
    }
}
