package universe.server.identity.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import universe.server.api.Problems;
import universe.server.identity.LogIn;
import universe.server.identity.Tokens;

/** Which doors are open to whom. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  /** Styles are inline because the component library of the UI writes them so. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self' blob:;"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final BrowserSession sessions;
  private final Tokens tokens;
  private final LogIn logIn;
  private final ProblemAnswer answer;

  SecurityRules(BrowserSession sessions, Tokens tokens, LogIn logIn, ProblemAnswer answer) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.logIn = logIn;
    this.answer = answer;
  }

  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  static CsrfTokenRepository csrfTokens() {
    var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    return tokens;
  }

  /** Accounts are ours; without this bean Spring Boot would make up a user of its own. */
  @Bean
  static AuthenticationManager noOtherUsers() {
    return authentication -> {
      throw new IllegalStateException("accounts are checked by LogIn alone");
    };
  }

  @Bean
  @Order(1)
  SecurityFilterChain management(HttpSecurity http) {
    http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .anyRequest()
                .authenticated());
    return common(http);
  }

  @Bean
  @Order(2)
  SecurityFilterChain doors(HttpSecurity http, CsrfTokenRepository csrfTokens) {
    http.csrf(csrf ->
            csrf.csrfTokenRepository(csrfTokens)
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(SecurityRules::comesFromBrowserSession))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/api/v1/session", "/api/v1/openapi.json", "/hooks/**")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .authenticated());
    return common(http);
  }

  private SecurityFilterChain common(HttpSecurity http) {
    return http.securityContext(context -> context.securityContextRepository(sessions))
        .addFilterBefore(
            new CredentialsFilter(tokens, logIn, answer), AnonymousAuthenticationFilter.class)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy ->
                    policy.policy(
                        org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                            .ReferrerPolicy.SAME_ORIGIN)))
        .exceptionHandling(refusals ->
            refusals
                .authenticationEntryPoint((request, response, e) ->
                    answer.unauthenticated(
                        request,
                        response,
                        "log in at POST /api/v1/session, or send a bearer token"))
                .accessDeniedHandler((request, response, e) ->
                    answer.write(
                        request,
                        response,
                        Problems.of(
                            HttpStatus.FORBIDDEN,
                            "csrf-token-missing",
                            "send the cookie XSRF-TOKEN back in the header X-XSRF-TOKEN"))))
        .build();
  }

  /** What carries an Authorization header cannot have been sent by a foreign page. */
  private static boolean comesFromBrowserSession(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && request.getHeader("Authorization") == null
        && !request.getRequestURI().startsWith("/hooks/")
        && !(request.getMethod().equals("POST")
            && request.getRequestURI().equals("/api/v1/session"));
  }
}
