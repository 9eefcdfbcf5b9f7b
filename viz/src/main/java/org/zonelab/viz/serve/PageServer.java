package org.zonelab.viz.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The server of the page, from start to {@link #close}. */
public final class PageServer implements AutoCloseable {
    private static final int BACKLOG = 64;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Answers answers;
    private final Api api;
    private final Guard guard;
    private final Flood flood;
    private final PageFiles files = new PageFiles();
    private final PrintWriter log;
    private final Path folder;

    private PageServer(HttpServer server, Ground ground, Place place, Limits limits, PrintWriter log)
            throws IOException {
        this.server = server;
        this.log = log;
        this.folder = Files.createTempDirectory("zonelab-page-");
        this.answers = new Answers(ground, limits, folder, place.threads(), failure -> tell("an answer", failure));
        this.api = new Api(ground, answers, limits);
        this.guard = new Guard(place.token());
        this.flood = new Flood(limits.burst(), limits.perSecond(), System::nanoTime);
        this.threads = Executors.newFixedThreadPool(limits.streams() + 8, work -> {
            Thread thread = new Thread(work, "page");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Where a server listens, and with what it computes.
     *
     * @param port 0 for any that is free
     * @param token whoever knows it may ask from anywhere; without one only this machine may
     * @param threads replications simulated at once
     */
    public record Place(int port, Optional<String> token, int threads) {}

    /**
     * Starts a server.
     *
     * @param log where failures are told in full
     * @throws IOException if the port is taken
     */
    public static PageServer start(Ground ground, Place place, Limits limits, PrintWriter log) throws IOException {
        InetSocketAddress address = place.token().isPresent()
                ? new InetSocketAddress(place.port())
                : new InetSocketAddress(InetAddress.getLoopbackAddress(), place.port());
        HttpServer http = HttpServer.create(address, BACKLOG);
        PageServer server = new PageServer(http, ground, place, limits, log);
        http.start();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Answers computed or waiting, and looks at firms of finished ones. */
    int active() {
        return answers.active();
    }

    private void handle(HttpExchange exchange) {
        try (exchange) {
            Reply.guarded(exchange);
            try {
                route(exchange);
            } catch (Refusal e) {
                Reply.refusal(exchange, e.status(), String.valueOf(e.getMessage()));
            } catch (RuntimeException | StackOverflowError e) {
                tell(exchange.getRequestMethod(), e);
                Reply.refusal(exchange, 500, "the server failed; its terminal says why");
            }
        } catch (IOException e) {
            // Whoever asked is gone.
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        if (!flood.admits()) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            throw new Refusal(429, "too many requests; wait a second");
        }
        guard.check(exchange);
        String path = exchange.getRequestURI().getRawPath();
        if (path.startsWith("/api/")) {
            api.serve(exchange, path.substring("/api/".length()).split("/", -1));
            return;
        }
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) {
            throw new Refusal(405, "only GET here");
        }
        if (guard.given(exchange)) {
            exchange.getResponseHeaders().set("Set-Cookie", guard.cookie());
            exchange.getResponseHeaders().set("Location", "/");
            exchange.sendResponseHeaders(303, -1);
            return;
        }
        PageFiles.PageFile file = files.find(path).orElseThrow(Refusal::notFound);
        Reply.bytes(exchange, 200, file.type(), file.bytes());
    }

    private void tell(String what, Throwable failure) {
        synchronized (log) {
            log.println(what + " failed: " + failure);
            failure.printStackTrace(log);
            log.flush();
        }
    }

    /** Stops listening, cancels all answers and removes what they left. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        answers.close();
        Folders.remove(folder);
    }
}
