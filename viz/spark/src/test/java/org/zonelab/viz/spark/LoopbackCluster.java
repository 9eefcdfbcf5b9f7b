package org.zonelab.viz.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * A standalone cluster of Spark on this machine: a master and workers of one core each, as processes that hold Spark's jars and
 * none of ours. Closing it ends all of them.
 */
final class LoopbackCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Not on the workers' class path, so that a test notices if it is not shipped. */
    private static final Pattern SHIPPED =
            Pattern.compile("(picocli|fastcsv|snakeyaml-engine|duckdb_jdbc|jgrapht-core).*");

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    /** Ends the processes also where this one is ended before its time. */
    private final Thread ending = new Thread(this::endAll);

    private LoopbackCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts a cluster.
     *
     * @param folder for logs and work
     */
    static LoopbackCluster start(Path folder, int workers) throws IOException, InterruptedException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            String name = jar.getFileName().toString();
            boolean ours = Files.isDirectory(jar) || jar.toString().contains("target");
            if (!ours && !SHIPPED.matcher(name).matches()) {
                Files.createSymbolicLink(jars.resolve(name), jar);
            }
        }
        LoopbackCluster cluster = new LoopbackCluster(folder, freePort());
        Runtime.getRuntime().addShutdownHook(cluster.ending);
        try {
            cluster.launch(
                    "master",
                    "org.apache.spark.deploy.master.Master",
                    List.of("--host", HOST, "--port", String.valueOf(cluster.port), "--webui-port", "0"));
            Path log = folder.resolve("master.log");
            waitFor("the master", () -> contains(log, "Starting Spark master at"));
            for (int k = 1; k <= workers; k++) {
                Path work = Files.createDirectories(folder.resolve("work-" + k));
                cluster.launch(
                        "worker-" + k,
                        "org.apache.spark.deploy.worker.Worker",
                        List.of(
                                "--host",
                                HOST,
                                "--cores",
                                "1",
                                "--memory",
                                "1g",
                                "--webui-port",
                                "0",
                                "--work-dir",
                                work.toString(),
                                cluster.url()));
            }
            for (int k = 1; k <= workers; k++) {
                Path workerLog = folder.resolve("worker-" + k + ".log");
                waitFor("worker " + k, () -> contains(workerLog, "Successfully registered with master"));
            }
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void launch(String name, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dspark.master.rest.enabled=false",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                folder.resolve("jars") + "/*"));
        command.addAll(1, List.of(System.getProperty("zonelab.spark.opens").split(" ", -1)));
        command.add(main);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "SPARK_HOME",
                        folder.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        HOST,
                        "SPARK_PUBLIC_DNS",
                        HOST));
        processes.add(builder.start());
    }

    /** What {@code --spark} takes. */
    String url() {
        return "spark://" + HOST + ":" + port;
    }

    /** Whether an executor of a worker, from 1, is running. */
    boolean hasExecutor(int worker) {
        return processes.get(worker).descendants().anyMatch(ProcessHandle::isAlive);
    }

    /** Kills a worker, from 1, and its executors at once, as a machine that loses its power. */
    void kill(int worker) {
        end(processes.get(worker));
    }

    private static void end(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits for something that happens soon. */
    static void waitFor(String what, BooleanSupplier happened) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited too long for " + what);
            }
            Thread.sleep(20);
        }
    }

    private static boolean contains(Path log, String text) {
        try {
            return Files.exists(log) && Files.readString(log).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private void endAll() {
        for (int k = processes.size() - 1; k >= 0; k--) {
            end(processes.get(k));
        }
    }

    @Override
    public void close() {
        endAll();
        Runtime.getRuntime().removeShutdownHook(ending);
    }
}
