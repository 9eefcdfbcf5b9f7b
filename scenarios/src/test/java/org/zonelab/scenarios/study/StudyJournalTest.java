package org.zonelab.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyJournalTest {
    private static final long STUDY = 7;
    private static final int HEADER = 16;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("tasks.journal");
    }

    private void write(Path journal, int... tasks) {
        try (StudyJournal open = StudyJournal.open(journal, STUDY)) {
            for (int task : tasks) {
                open.put(task, figures(task));
            }
        }
    }

    private static double[] figures(int task) {
        return new double[] {task, Double.NaN, -0.0, task / 3.0};
    }

    @Test
    void whatIsPutIsReadBackBitForBitInAnyOrder() {
        write(file, 3, 0, 5);
        try (StudyJournal journal = StudyJournal.open(file, STUDY)) {
            assertThat(journal.tasks()).containsExactly(0, 3, 5);
            assertThat(journal.has(1)).isFalse();
            assertThat(journal.figures(5)).containsExactly(figures(5));
            assertThat(journal.figures(0)).containsExactly(figures(0));
        }
    }

    /** Every length to which a kill can cut the last record. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 8, 9, 30, 40, 47})
    void aRecordCutOffIsDroppedAndWrittenAgain(int kept) throws IOException {
        write(file, 0);
        long whole = Files.size(file);
        write(file, 1);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole + kept);
        }
        write(file, 2);
        try (StudyJournal journal = StudyJournal.open(file, STUDY)) {
            assertThat(journal.tasks()).containsExactly(0, 2);
            assertThat(journal.figures(2)).containsExactly(figures(2));
        }
    }

    @Test
    void aHarmedRecordAndWhatFollowsItCountAsMissing() throws IOException {
        write(file, 0, 1, 2);
        byte[] bytes = Files.readAllBytes(file);
        int record = (bytes.length - HEADER) / 3;
        bytes[HEADER + record + 12] ^= 1;
        Files.write(file, bytes);
        try (StudyJournal journal = StudyJournal.open(file, STUDY)) {
            assertThat(journal.tasks()).containsExactly(0);
        }
    }

    @Test
    void theJournalOfAnotherStudyIsRefusedAndLeftAsItIs() throws IOException {
        write(file, 0);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> StudyJournal.open(file, STUDY + 1))
                .hasMessageContaining("not the journal of this study");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void shardsAreTakenOverAndContradictionsAreNot() {
        Path other = folder.resolve("other.journal");
        write(file, 0, 2);
        write(other, 1, 2);
        try (StudyJournal one = StudyJournal.open(file, STUDY);
                StudyJournal two = StudyJournal.open(other, STUDY)) {
            one.addAll(two);
            assertThat(one.tasks()).containsExactly(0, 1, 2);
            two.put(3, new double[] {1});
            one.put(3, new double[] {2});
            assertThatThrownBy(() -> one.addAll(two)).hasMessageContaining("task 3 has other figures");
        }
    }

    @Test
    void aTaskThatIsThereStays() {
        try (StudyJournal journal = StudyJournal.open(file, STUDY)) {
            journal.put(0, new double[] {1});
            journal.put(0, new double[] {2});
            assertThat(journal.figures(0)).containsExactly(1);
            assertThatThrownBy(() -> journal.figures(1)).hasMessageContaining("task 1 is not in");
        }
    }
}
