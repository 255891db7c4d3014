package io.countersign.security;

import io.countersign.engine.EngineCaller;
import io.countersign.people.People;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * Four doors, each closed unless it says otherwise: the engine's REST and the metrics (Basic, no session), our API (session or Basic), the
 * engine's web applications and our pages (both by the session that {@code /login} opens).
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String OPERATOR = "platform-administrator";

    /** Pages load nothing from elsewhere and run no script that is not a file of ours. */
    private static final String PAGE_POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final AccountSignIn signIn;
    private final ReviewSession reviewSession;
    private final ActAsPerson actAsPerson;

    /** The two filters are no beans, or the server would call them once more for every request. */
    SecurityChains(AccountSignIn signIn, People people, EngineCaller caller) {
        this.signIn = signIn;
        this.reviewSession = new ReviewSession(people);
        this.actAsPerson = new ActAsPerson(caller);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher(new OrRequestMatcher(Paths.ENGINE_REST, Paths.ACTUATOR))
                .authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.ORACLES)
                        .denyAll()
                        .requestMatchers(Paths.HEALTH)
                        .permitAll()
                        .requestMatchers(Paths.ACTUATOR)
                        .hasAuthority(OPERATOR)
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new NotSignedIn()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new NotSignedIn()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.API)
                .authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new NotSignedIn()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new NotSignedIn()).accessDeniedHandler(new NotAllowed()))
                .csrf(csrf -> cookie(csrf).ignoringRequestMatchers(SecurityChains::bringsCredentials))
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(reviewSession, AuthorizationFilter.class)
                .addFilterAfter(actAsPerson, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.WEBAPPS)
                .authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.SETUP, Paths.ORACLES)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new NotSignedIn(), Paths.at("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), Paths.WEBAPPS))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                // its own filters watch the token, the headers and the policy that its scripts need
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(reviewSession, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
                .logout(logout -> logout.logoutUrl("/logout")
                        .logoutSuccessUrl("/login?logout")
                        .deleteCookies("JSESSIONID"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .csrf(SecurityChains::cookie)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny())
                        .contentTypeOptions(Customizer.withDefaults()))
                .addFilterBefore(reviewSession, AuthorizationFilter.class)
                .addFilterAfter(actAsPerson, AuthorizationFilter.class)
                .build();
    }

    /**
     * The engine's web applications keep a token of their own under the usual name, so ours has another. It is written with
     * every answer, because a form in Tasklist reads it from the cookie without having loaded a page of ours.
     */
    private static CsrfConfigurer<HttpSecurity> cookie(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("APP-XSRF-TOKEN");
        tokens.setHeaderName("X-APP-XSRF-TOKEN");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        CsrfTokenRequestAttributeHandler eager = new CsrfTokenRequestAttributeHandler();
        eager.setCsrfRequestAttributeName(null);
        return csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(eager);
    }

    /** After signing in a person comes back to the page they wanted, never to what a script of it had asked for. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html"));
        return cache;
    }

    /** A request with its own credentials cannot be forged by another site's page, which does not know them. */
    private static boolean bringsCredentials(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }
}
