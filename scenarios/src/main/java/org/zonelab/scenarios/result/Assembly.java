package org.zonelab.scenarios.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.zonelab.engine.effect.FirmsBetterOff;
import org.zonelab.engine.effect.FiscalTerms;
import org.zonelab.engine.effect.InvestmentFlows;

/**
 * Makes the tables of a folder from the parts of its replications, one scope at a time and in one order, whatever the
 * order in which the parts were written.
 *
 * @param layout of all parts
 * @param facts of the run: its worlds, published figures, doses in words
 * @param replications ascending
 * @param twins those of the replications that were run a second time with other luck, ascending
 * @param files of the folder; the tables are left among its temporary files
 */
record Assembly(
        SeriesLayout layout, RunFacts facts, List<Integer> replications, List<Integer> twins, FolderFiles files) {
    /** Writes all tables, Parquet and CSV side by side. */
    void write() throws IOException {
        CompletableFuture<Void> parquet = CompletableFuture.runAsync(this::writeParquet);
        try {
            writeCsv();
        } finally {
            await(parquet);
        }
    }

    private static void await(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void writeParquet() {
        Path target = unfinished(ResultFiles.SERIES_PARQUET);
        try (SeriesParquet parquet =
                new SeriesParquet(layout, facts.scenarioNames(), replications, files.temporary())) {
            forEachScope(parquet::add);
            parquet.write(target);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(target + " cannot be written: " + e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeCsv() throws IOException {
        String scenario = facts.scenario();
        Distribution distribution = new Distribution(layout, facts.zones(), firms());
        TargetAnswers answers = new TargetAnswers(layout, facts.targets(), facts.zones(), replications.size());
        try (SeriesCsv series = new SeriesCsv(unfinished(ResultFiles.SERIES_CSV), layout, facts.scenarioNames());
                EffectsCsv effects = new EffectsCsv(unfinished(ResultFiles.EFFECTS), layout, scenario);
                FiscalCsv fiscal = new FiscalCsv(unfinished(ResultFiles.FISCAL), layout, scenario, terms());
                RanksCsv ranks = new RanksCsv(unfinished(ResultFiles.RANKS), layout, scenario)) {
            forEachScope(blocks -> {
                series.add(blocks);
                effects.add(blocks);
                fiscal.add(blocks);
                ranks.add(blocks);
                distribution.add(blocks);
                answers.add(blocks);
            });
        } catch (SQLException e) {
            throw new IllegalStateException("no database is used here", e);
        }
        DistributionCsv.write(unfinished(ResultFiles.DISTRIBUTION), scenario, distribution.rows());
        TargetsCsv.write(unfinished(ResultFiles.TARGETS), scenario, answers.rows());
        new FlowsCsv(layout, facts).write(unfinished(ResultFiles.FLOWS), flows());
        ReplicationBlocks nation =
                ReplicationBlocks.read(layout, parts(), ReplicationPart.offsets(layout), layout.nation());
        BaseYearCsv.write(unfinished(ResultFiles.BASE_YEAR), BaseYearCsv.rows(layout, nation, facts.published()));
        new DosesCsv(layout, facts).write(unfinished(ResultFiles.DOSES), parts());
        new BandsCsv(layout, scenario).write(unfinished(ResultFiles.BANDS), parts(twins), parts(LuckTwins.of(twins)));
    }

    private void forEachScope(ScopeSink sink) throws IOException, SQLException {
        List<Path> parts = parts();
        long[] offsets = ReplicationPart.offsets(layout);
        for (int scope = 0; scope < offsets.length; scope++) {
            sink.add(ReplicationBlocks.read(layout, parts, offsets, scope));
        }
    }

    private List<Path> parts() {
        return parts(replications);
    }

    private List<Path> parts(List<Integer> numbers) {
        return numbers.stream().map(files::part).toList();
    }

    /** Terms of the fiscal account, one a replication. */
    private List<FiscalTerms> terms() throws IOException {
        List<FiscalTerms> terms = new ArrayList<>();
        for (Path part : parts()) {
            terms.add(ReplicationPart.terms(part));
        }
        return terms;
    }

    private List<InvestmentFlows> flows() throws IOException {
        List<InvestmentFlows> flows = new ArrayList<>();
        for (Path part : parts()) {
            flows.add(ReplicationPart.flows(part, layout));
        }
        return flows;
    }

    private List<FirmsBetterOff> firms() throws IOException {
        List<FirmsBetterOff> firms = new ArrayList<>();
        for (Path part : parts()) {
            firms.add(ReplicationPart.firms(part));
        }
        return firms;
    }

    private Path unfinished(String name) {
        return files.temporary().resolve(name);
    }

    /** Takes the figures of one scope. */
    private interface ScopeSink {
        void add(ReplicationBlocks blocks) throws SQLException;
    }
}
