package io.countersign.security;

import io.countersign.people.Account;
import io.countersign.people.Accounts;
import io.countersign.people.People;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs a person in by name and password. What is known about the caller afterwards: the account's name, and the keys of the
 * person's roles as authorities.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final People people;
    private final PasswordEncoder passwords;
    private final SlowDown slowDown;
    private final RecentSignIns recent;
    private final String nobodysPassword;

    AccountSignIn(
            Accounts accounts, People people, PasswordEncoder passwords, SlowDown slowDown, RecentSignIns recent) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.recent = recent;
        this.nobodysPassword = passwords.encode("an unknown name costs as much time as a known one");
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String name = presented.getName();
        String password = String.valueOf(presented.getCredentials());
        return recent.find(name, password).orElseGet(() -> check(name, password, presented.getDetails()));
    }

    private Authentication check(String name, String password, Object details) {
        slowDown.demandPatience(name);
        Optional<Account> account = accounts.findByUsername(name).filter(Account::isEnabled);
        String expected = account.map(Account::passwordHash).orElse(nobodysPassword);
        if (!passwords.matches(password, expected) || account.isEmpty()) {
            slowDown.failed(name);
            throw new BadCredentialsException("The name or the password is wrong");
        }
        slowDown.succeeded(name);
        List<SimpleGrantedAuthority> roles = people.rolesOf(account.get().person()).stream()
                .map(role -> new SimpleGrantedAuthority(role.key()))
                .toList();
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(account.get().username(), null, roles);
        signedIn.setDetails(details);
        recent.remember(name, password, signedIn);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
