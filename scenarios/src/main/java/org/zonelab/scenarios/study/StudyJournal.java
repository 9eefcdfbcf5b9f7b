package org.zonelab.scenarios.study;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Finished tasks of a study in one file, each as soon as it is known: number, figures, checksum (little-endian). A record cut
 * off in mid-writing is dropped when the file is opened again. Memory holds positions, not figures.
 */
public final class StudyJournal implements AutoCloseable {
    /** "ZLSTUDY" and the version of this format. */
    private static final long MAGIC = 0x01_59_44_55_54_53_4c_5aL;

    private static final int HEADER_BYTES = 2 * Long.BYTES;
    private static final int RECORD_HEADER_BYTES = 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final SortedMap<Integer, Long> positions = new TreeMap<>();

    private StudyJournal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a journal, or begins one.
     *
     * @param fingerprint of the study; another study's journal is refused
     * @throws IllegalArgumentException if the file is the journal of another study, or none
     */
    public static StudyJournal open(Path file, long fingerprint) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            StudyJournal journal = new StudyJournal(file, channel);
            try {
                journal.begin(fingerprint);
                return journal;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void begin(long fingerprint) throws IOException {
        if (channel.size() < HEADER_BYTES) {
            channel.truncate(0);
            write(allocate(HEADER_BYTES).putLong(MAGIC).putLong(fingerprint).flip(), 0);
            return;
        }
        ByteBuffer header = read(0, HEADER_BYTES);
        if (header.getLong() != MAGIC || header.getLong() != fingerprint) {
            throw new IllegalArgumentException(file + " is not the journal of this study");
        }
        channel.truncate(index());
    }

    /** Notes where the records stand; returns the end of the last whole one. */
    private long index() throws IOException {
        long at = HEADER_BYTES;
        while (at + RECORD_HEADER_BYTES + Long.BYTES <= channel.size()) {
            ByteBuffer header = read(at, RECORD_HEADER_BYTES);
            int number = header.getInt();
            int figures = header.getInt();
            long next = at + bytes(figures);
            if (figures < 0 || next > channel.size() || !isWhole(at, figures)) {
                return at;
            }
            positions.put(number, at);
            at = next;
        }
        return at;
    }

    private boolean isWhole(long at, int figures) throws IOException {
        ByteBuffer record = read(at, (int) bytes(figures));
        CRC32C checksum = new CRC32C();
        int end = record.capacity() - Long.BYTES;
        checksum.update(record.duplicate().limit(end));
        return record.getLong(end) == checksum.getValue();
    }

    private static long bytes(int figures) {
        return RECORD_HEADER_BYTES + (long) figures * Double.BYTES + Long.BYTES;
    }

    /** Whether a task is there, whole. */
    public synchronized boolean has(int task) {
        return positions.containsKey(task);
    }

    /** Numbers of the tasks that are there, ascending. */
    public synchronized int[] tasks() {
        return positions.keySet().stream().mapToInt(number -> number).toArray();
    }

    /** Writes a task down; one that is there already stays. */
    public synchronized void put(int task, double[] figures) {
        if (positions.containsKey(task)) {
            return;
        }
        ByteBuffer record = allocate((int) bytes(figures.length));
        record.putInt(task).putInt(figures.length);
        for (double figure : figures) {
            record.putDouble(figure);
        }
        CRC32C checksum = new CRC32C();
        checksum.update(record.duplicate().flip());
        record.putLong(checksum.getValue()).flip();
        // An interrupted thread cannot write to a channel, but what it has finished should still be kept.
        boolean interrupted = Thread.interrupted();
        try {
            long at = channel.size();
            write(record, at);
            positions.put(task, at);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * The figures of a task.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public synchronized double[] figures(int task) {
        Long at = positions.get(task);
        if (at == null) {
            throw new IllegalArgumentException("task " + task + " is not in " + file);
        }
        try {
            int count = read(at + Integer.BYTES, Integer.BYTES).getInt();
            double[] figures = new double[count];
            read(at + RECORD_HEADER_BYTES, count * Double.BYTES)
                    .asDoubleBuffer()
                    .get(figures);
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Takes over the tasks of another journal of the same study.
     *
     * @throws IllegalArgumentException if both hold a task with different figures
     */
    public void addAll(StudyJournal other) {
        for (int task : other.tasks()) {
            double[] figures = other.figures(task);
            if (has(task) && !Arrays.equals(figures(task), figures)) {
                throw new IllegalArgumentException(
                        "task " + task + " has other figures in " + other.file + " than in " + file);
            }
            put(task, figures);
        }
    }

    /** Forces everything to the disk and closes the file. */
    @Override
    public void close() {
        try {
            channel.force(true);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private ByteBuffer read(long at, int bytes) throws IOException {
        ByteBuffer buffer = allocate(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException(file + " ends early");
            }
        }
        return buffer.flip();
    }

    private void write(ByteBuffer buffer, long at) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer, at + buffer.position());
        }
    }

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
