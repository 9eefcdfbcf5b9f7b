package org.zonelab.viz.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Tells what happens to an answer, as server-sent events; one that comes back says what it knows already. */
final class EventStreams {
    private static final long BEAT_MILLIS = 2000;
    private static final int GRACE_SECONDS = 5;

    private final Answers answers;
    private final Semaphore free;

    /** @param most streams that are open at once */
    EventStreams(Answers answers, int most) {
        this.answers = answers;
        this.free = new Semaphore(most);
    }

    /** Sends events until the answer is over or the listener is gone; a running answer without listeners is cancelled. */
    void serve(HttpExchange exchange, Answer answer) throws IOException {
        if (!free.tryAcquire()) {
            throw new Refusal(429, "too many pages listen; close one");
        }
        answer.listenerCame();
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            send(exchange.getResponseBody(), answer, known(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
            if (answer.listenerLeft() && answer.state() == Answer.State.RUNNING) {
                answers.left(answer, GRACE_SECONDS);
            }
        }
    }

    private static void send(OutputStream out, Answer answer, int first) throws IOException, InterruptedException {
        int known = first;
        while (true) {
            boolean over = answer.state() != Answer.State.RUNNING;
            List<Answer.Event> news = answer.after(known, BEAT_MILLIS);
            StringBuilder text = new StringBuilder();
            for (Answer.Event event : news) {
                known++;
                text.append("id: ").append(known).append("\nevent: ").append(event.name());
                text.append("\ndata: ").append(event.data()).append("\n\n");
            }
            // A comment shows a listener that is gone.
            out.write((text.isEmpty() ? ": waiting\n\n" : text.toString()).getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (over) {
                return;
            }
        }
    }

    private static int known(HttpExchange exchange) {
        String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        return last != null && last.matches("\\d{1,6}") ? Integer.parseInt(last) : 0;
    }
}
