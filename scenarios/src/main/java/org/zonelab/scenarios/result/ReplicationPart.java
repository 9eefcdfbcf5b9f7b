package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.zonelab.engine.effect.DoseEffect;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.InvestmentFlows;
import org.zonelab.engine.effect.PairFigures;
import org.zonelab.engine.effect.PairMeasure;
import org.zonelab.engine.effect.PairMeasures;
import org.zonelab.engine.effect.Period;
import org.zonelab.engine.effect.PeriodFigures;
import org.zonelab.engine.experiment.Pair;
import org.zonelab.engine.outcome.Scope;
import org.zonelab.engine.outcome.WorldSeries;

/**
 * The file of one finished replication: a header, the terms of its fiscal account and the firms that gain and lose, one block
 * of doubles for each scope, the doses, the flows of investment, a checksum (all little-endian).
 *
 * <p>Years and measures of the pair are computed when the part is written, while both worlds are whole in memory; a
 * scope's block is read back alone, so that making the tables never holds more than one scope of every replication.
 */
final class ReplicationPart {
    /** "ZLPART" and the version of this format. */
    private static final long MAGIC = 0x05_54_52_41_50_4c_5aL;

    private static final int HEADER_BYTES = 7 * Long.BYTES;
    private static final int REJECTED_AT = 4 * Long.BYTES;
    private static final int DOSES_AT = 5 * Long.BYTES;
    private static final int FLOWS_AT = 6 * Long.BYTES;
    private static final int FLOW = 4;
    private static final int FIGURES = 4 + 2 * FirmsBetterOff.GROUPS.size();
    private static final int FIRST_BLOCK = HEADER_BYTES + FIGURES * Double.BYTES;
    private static final int TRAILER_BYTES = Long.BYTES;
    private static final int BUFFER = 1 << 20;

    private ReplicationPart() {}

    /**
     * Writes a pair and leaves the file on the disk, not in a cache.
     *
     * @throws IllegalStateException if a figure is infinite
     */
    static void write(Path file, SeriesLayout layout, Pair pair) throws IOException {
        List<PairFigures> periods = new ArrayList<>();
        for (Period period : layout.periods()) {
            periods.add(new PairFigures(
                    PeriodFigures.of(pair.policy(), period),
                    PeriodFigures.of(pair.counterfactual(), period),
                    pair.levers()));
        }
        CRC32C checksum = new CRC32C();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer header = allocate(HEADER_BYTES);
            header.putLong(MAGIC).putLong(pair.replication()).putLong(layout.fingerprint());
            header.putLong(size(layout)).putLong(pair.rejectedDraws());
            header.putLong(pair.doses().size())
                    .putLong(pair.flows().flows().size())
                    .flip();
            append(channel, checksum, header);
            append(channel, checksum, figures(pair));
            for (int scope = 0; scope < layout.scopes().size(); scope++) {
                append(channel, checksum, bytes(block(layout, pair, periods, scope)));
            }
            append(channel, checksum, bytes(doseBlock(layout).of(pair.doses())));
            append(channel, checksum, bytes(flows(pair.flows())));
            write(channel, allocate(TRAILER_BYTES).putLong(checksum.getValue()).flip());
            channel.force(true);
        }
    }

    /** Whether the file is whole, unharmed, and holds this replication in this layout. */
    static boolean isWhole(Path file, SeriesLayout layout, int replication) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < FIRST_BLOCK + TRAILER_BYTES) {
                return false;
            }
            ByteBuffer header = read(channel, 0, HEADER_BYTES);
            long length = flowsAt(header, layout) + header.getLong(FLOWS_AT) * FLOW * Double.BYTES + TRAILER_BYTES;
            if (header.getLong() != MAGIC
                    || header.getLong() != replication
                    || header.getLong() != layout.fingerprint()
                    || channel.size() != length) {
                return false;
            }
            CRC32C checksum = new CRC32C();
            long end = length - TRAILER_BYTES;
            for (long at = 0; at < end; at += BUFFER) {
                checksum.update(read(channel, at, (int) Math.min(BUFFER, end - at)));
            }
            return read(channel, end, TRAILER_BYTES).getLong() == checksum.getValue();
        }
    }

    /** Points of the assumption design passed over before the one of this replication. */
    static int rejectedDraws(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return (int) read(channel, REJECTED_AT, Long.BYTES).getLong();
        }
    }

    /** The doses of this replication; empty where none were simulated. */
    static List<DoseEffect> doses(Path file, SeriesLayout layout) throws IOException {
        DoseBlock shape = doseBlock(layout);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int doses = (int) read(channel, DOSES_AT, Long.BYTES).getLong();
            double[] block = new double[doses * shape.size()];
            read(channel, FIRST_BLOCK + size(layout), block.length * Double.BYTES)
                    .asDoubleBuffer()
                    .get(block);
            return shape.read(block);
        }
    }

    /** Position of the flows behind the doses. */
    private static long flowsAt(ByteBuffer header, SeriesLayout layout) {
        return FIRST_BLOCK
                + size(layout)
                + header.getLong(DOSES_AT) * doseBlock(layout).size() * Double.BYTES;
    }

    private static double[] flows(InvestmentFlows flows) {
        double[] block = new double[FLOW * flows.flows().size()];
        int at = 0;
        for (InvestmentFlows.Flow flow : flows.flows()) {
            block[at++] = flow.year();
            block[at++] = flow.from();
            block[at++] = flow.to();
            block[at++] = flow.capital();
        }
        return block;
    }

    /** Capital that chose another place in this replication. */
    static InvestmentFlows flows(Path file, SeriesLayout layout) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = read(channel, 0, HEADER_BYTES);
            int count = (int) header.getLong(FLOWS_AT);
            ByteBuffer bytes = read(channel, flowsAt(header, layout), count * FLOW * Double.BYTES);
            List<InvestmentFlows.Flow> flows = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                flows.add(new InvestmentFlows.Flow(
                        (int) bytes.getDouble(), (int) bytes.getDouble(), (int) bytes.getDouble(), bytes.getDouble()));
            }
            return new InvestmentFlows(flows);
        }
    }

    private static ByteBuffer figures(Pair pair) {
        FiscalTerms terms = pair.terms();
        ByteBuffer bytes = allocate(FIGURES * Double.BYTES);
        bytes.putDouble(terms.localCorporateShare()).putDouble(terms.localWithholdingShare());
        bytes.putDouble(terms.discountRate()).putDouble(terms.deferredYears());
        for (double share : pair.firms().better()) {
            bytes.putDouble(share);
        }
        for (double share : pair.firms().worse()) {
            bytes.putDouble(share);
        }
        return bytes.flip();
    }

    /** How treasuries share money and value time in this replication. */
    static FiscalTerms terms(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = read(channel, HEADER_BYTES, 4 * Double.BYTES);
            return new FiscalTerms(bytes.getDouble(), bytes.getDouble(), bytes.getDouble(), bytes.getDouble());
        }
    }

    /** Which share of firms gains and loses in this replication. */
    static FirmsBetterOff firms(Path file) throws IOException {
        int groups = FirmsBetterOff.GROUPS.size();
        double[] better = new double[groups];
        double[] worse = new double[groups];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            read(channel, HEADER_BYTES + 4L * Double.BYTES, 2 * groups * Double.BYTES)
                    .asDoubleBuffer()
                    .get(better)
                    .get(worse);
        }
        return new FirmsBetterOff(better, worse);
    }

    /** Position in the file at which each scope's block begins. */
    static long[] offsets(SeriesLayout layout) {
        long[] offsets = new long[layout.scopes().size()];
        long at = FIRST_BLOCK;
        for (int scope = 0; scope < offsets.length; scope++) {
            offsets[scope] = at;
            at += (long) layout.shape(layout.scopes().get(scope)).size() * Double.BYTES;
        }
        return offsets;
    }

    /** Reads the block of one scope, as its {@link ScopeShape} describes it. */
    static double[] read(Path file, long offset, ScopeShape shape) throws IOException {
        double[] block = new double[shape.size()];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            read(channel, offset, block.length * Double.BYTES).asDoubleBuffer().get(block);
        }
        return block;
    }

    private static double[] block(SeriesLayout layout, Pair pair, List<PairFigures> periods, int position) {
        Scope scope = layout.scopes().get(position);
        ScopeShape shape = layout.shape(scope);
        double[] block = new double[shape.size()];
        int[] outcomes = layout.outcomesOf(scope);
        for (PairSide side : PairSide.values()) {
            WorldSeries series = side.of(pair);
            for (int k = 0; k < outcomes.length; k++) {
                for (int quarter = 0; quarter < shape.quarters(); quarter++) {
                    block[shape.quarter(side, k, quarter)] =
                            finite(series.value(quarter, position, outcomes[k]), layout, position, outcomes[k]);
                }
                for (int period = 0; period < shape.periods(); period++) {
                    block[shape.period(side, k, period)] =
                            side.of(periods.get(period)).value(position, outcomes[k]);
                }
            }
        }
        int[] measures = layout.measuresOf(scope);
        for (int k = 0; k < measures.length; k++) {
            PairMeasure measure = PairMeasures.of(layout.outcomes().get(measures[k]));
            for (int period = 0; period < shape.periods(); period++) {
                block[shape.numerator(k, period)] = measure.numerator(periods.get(period), position);
                block[shape.denominator(k, period)] = measure.denominator(periods.get(period), position);
            }
        }
        int[] yearly = layout.yearlyOf(scope);
        for (PairSide side : PairSide.values()) {
            for (int period = 0; period < shape.periods(); period++) {
                PeriodFigures ofWorld = side.of(periods.get(period));
                for (int k = 0; k < yearly.length; k++) {
                    block[shape.yearly(side, k, period)] = ofWorld.value(position, yearly[k]);
                }
            }
        }
        return block;
    }

    private static double finite(double value, SeriesLayout layout, int scope, int outcome) {
        if (Double.isInfinite(value)) {
            throw new IllegalStateException(layout.outcomes().get(outcome).name() + " is infinite in "
                    + layout.scopes().get(scope).name());
        }
        return value;
    }

    /** Bytes of all blocks. */
    private static long size(SeriesLayout layout) {
        long[] offsets = offsets(layout);
        int last = offsets.length - 1;
        return offsets[last]
                - FIRST_BLOCK
                + (long) layout.shape(layout.scopes().get(last)).size() * Double.BYTES;
    }

    private static DoseBlock doseBlock(SeriesLayout layout) {
        return new DoseBlock(layout.outcomes().size());
    }

    private static ByteBuffer bytes(double[] figures) {
        ByteBuffer bytes = allocate(figures.length * Double.BYTES);
        bytes.asDoubleBuffer().put(figures);
        return bytes;
    }

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void append(FileChannel channel, CRC32C checksum, ByteBuffer bytes) throws IOException {
        checksum.update(bytes.duplicate());
        write(channel, bytes);
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file ends before byte " + (from + length));
            }
        }
        return bytes.flip();
    }
}
