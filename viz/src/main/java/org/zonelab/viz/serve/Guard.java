package org.zonelab.viz.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may ask: on this machine only pages of this server, from elsewhere only those who know the token.
 *
 * <p>A page of another site in the same browser can send requests here. It cannot choose the header Host, so a name that is
 * not this machine's is refused (DNS rebinding), and a request that names a foreign Origin is refused.
 */
final class Guard {
    private static final Pattern LOCAL = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d{1,5})?");
    private static final Pattern COOKIE = Pattern.compile("(?:^|;\\s*)zonelab=([^;]*)");

    private final Optional<String> token;

    Guard(Optional<String> token) {
        this.token = token;
    }

    /** @throws Refusal if the request is not to be served */
    void check(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String host = only(headers, "Host");
        if (token.isEmpty() && !LOCAL.matcher(host).matches()) {
            throw new Refusal(421, "this server answers to localhost only");
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        if (origins.stream()
                .anyMatch(origin -> !origin.equals("http://" + host) && !origin.equals("https://" + host))) {
            throw new Refusal(403, "pages of other sites may not ask here");
        }
        List<String> sites = headers.getOrDefault("Sec-Fetch-Site", List.of());
        boolean asks = !exchange.getRequestMethod().equals("GET") || isApi(exchange);
        if (asks && sites.stream().anyMatch(site -> !site.equals("same-origin") && !site.equals("none"))) {
            throw new Refusal(403, "pages of other sites may not ask here");
        }
        if (token.isPresent() && !knows(headers, token.get()) && !given(exchange)) {
            throw new Refusal(401, "a token is needed: open /?token=TOKEN once, or send Authorization: Bearer TOKEN");
        }
    }

    /** Whether the address itself carries the token, as the first visit of a browser does. */
    boolean given(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return token.isPresent()
                && exchange.getRequestURI().getPath().equals("/")
                && query != null
                && query.startsWith("token=")
                && same(query.substring("token=".length()), token.get());
    }

    /** The cookie that carries the token from then on. */
    String cookie() {
        return "zonelab=" + token.orElse("") + "; Path=/; HttpOnly; SameSite=Strict";
    }

    private static boolean isApi(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith("/api/");
    }

    private static boolean knows(Headers headers, String token) {
        for (String sent : headers.getOrDefault("Authorization", List.of())) {
            if (same(sent, "Bearer " + token)) {
                return true;
            }
        }
        for (String cookies : headers.getOrDefault("Cookie", List.of())) {
            Matcher found = COOKIE.matcher(cookies);
            if (found.find() && same(found.group(1), token)) {
                return true;
            }
        }
        return false;
    }

    /** Compares in a time that does not tell how much agrees. */
    private static boolean same(String sent, String known) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }

    private static String only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : "";
    }
}
