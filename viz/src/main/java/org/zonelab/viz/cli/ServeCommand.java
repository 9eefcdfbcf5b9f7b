package org.zonelab.viz.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.zonelab.scenarios.library.Library;
import org.zonelab.viz.Language;
import org.zonelab.viz.serve.Ground;
import org.zonelab.viz.serve.Limits;
import org.zonelab.viz.serve.PageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code serve}: the page. */
@Command(
        name = "serve",
        description = "Open a local web page: move levers and watch the answer draw itself.",
        footer = {
            "",
            "It answers to this machine only. With --token it listens on all addresses, and whoever asks must know the token:",
            "open http://HOST:PORT/?token=T once. There is no encryption: put it behind a proxy with TLS on a network you do not trust.",
            "Ctrl-C stops it; nothing is kept but what was downloaded."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int SHORTEST_TOKEN = 16;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--port", paramLabel = "P", description = "Port (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port = 8232;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean closed;

    @Option(
            names = "--token",
            paramLabel = "T",
            description =
                    "Listen on all addresses and answer only to those who know T, at least 16 of A-Z a-z 0-9 - _.")
    private @Nullable String token;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "Replications simulated at once (default: one a processor); no figure depends on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws InterruptedException, IOException {
        check();
        Installation installation = Installation.current();
        Library library = installation.library();
        Ground ground = new Ground(
                installation.root(),
                library.world(),
                library.parameters(),
                library.scenarios(),
                scenario -> RunNotes.of(scenario, List.of()),
                new TreeMap<>(Map.of("zonelab", Version.number())));
        // A request that does not end its headers and body in time is dropped by the server of the JDK.
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        Limits limits = Limits.USUAL.within(
                library.world().national(), threads, Runtime.getRuntime().maxMemory());
        CountDownLatch stopped = new CountDownLatch(1);
        try (PageServer server = PageServer.start(
                ground, new PageServer.Place(port, Optional.ofNullable(token), threads), limits, common.err())) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "page-stops"));
            String address =
                    "http://localhost:" + server.port() + "/" + (common.language() == Language.ZH ? "#lang=zh" : "");
            common.out().println(address);
            common.out().flush();
            common.note("Ctrl-C stops the page");
            if (!closed) {
                open(address);
            }
            stopped.await();
        } catch (BindException e) {
            throw new BadInputException("port " + port + " is taken; choose another with --port");
        }
        return ExitStatus.DONE.code();
    }

    private void check() {
        if (port < 0 || port > 65535) {
            throw new BadInputException("--port must lie within 0 to 65535, was " + port);
        }
        if (threads < 1) {
            throw new BadInputException("--threads must be at least 1, was " + threads);
        }
        if (token != null && !token.matches("[A-Za-z0-9_-]{" + SHORTEST_TOKEN + ",200}")) {
            throw new BadInputException("--token must have at least " + SHORTEST_TOKEN + " of A-Z a-z 0-9 - _");
        }
    }

    /** A machine without a screen has the address on its terminal. */
    private void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> opener = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(opener)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            common.note("no browser could be opened; open the address yourself");
        }
    }
}
