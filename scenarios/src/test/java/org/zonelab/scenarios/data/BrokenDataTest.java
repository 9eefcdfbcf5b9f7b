package org.zonelab.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDataTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zones.csv      | 1 | year_established | founded | zones.csv:1: column year_established is missing",
                "zones.csv      | 3 | tianjin,天津经济 | beijing,天津经济 | zones.csv:3: id: 'beijing' is already in line 2",
                "zones.csv      | 2 | 39.79 | north | zones.csv:2: lat: 'north' is not a number",
                "zones.csv      | 2 | 39.79 | 93.79 | zones.csv:2: lat: 93.79 is outside [15.0, 55.0]",
                "zones.csv      | 2 | AUT;ICT | AUT;ICE | zones.csv:2: industry_codes: 'ICE' is unknown",
                "zones.csv      | 2 | ,east,1 | ,east | zones.csv:2: has 18 fields, the header 19",
                "provinces.csv  | 2 | ,east, | ,est, | provinces.csv:2: region: 'est' is unknown; allowed: east",
                "cities.csv     | 2 | 北京,Beijing | 北平,Beijing | zones.csv:2: city_zh: '北京' of this province is not",
                "origins.csv    | 3 | 0.681 | 0.781 | share_of_china_fdi_2023 adds to 1.1",
                "industries.csv | 2 | ,0.377, | ,, | industries.csv:2: labour_share: is empty",
                "emissions.csv  | 2 | BIO | BOI | emissions.csv: code BIO is missing",
                "io_links.csv   | 2 | BIO,BIO | BIO,PET | no row BIO,BIO",
                "zone_rules.csv | 3 | 390000 | 999999 | zone_rules.csv:3: value: 999999 is outside",
                "zone_rules.csv | 4 | rank_elasticity | rank_elastic | rule rank_elasticity is missing",
                "base_year.csv  | 2 | rmb_per_usd | usd_per_rmb | needs a row rmb_per_usd,2024",
                "zone_figures.csv | 2 | 3686.0 | -3686.0 | zone_figures.csv:2: value: -3686.0 is outside",
                "zone_figures.csv | 2 | 100m RMB | 100m EUR | zone_figures.csv:2: unit: '100m EUR' is no unit of value_added"
            })
    void everyRuleNamesFileLineAndColumn(String file, int line, String old, String with, String message)
            throws IOException {
        DataFolder data = DataFolder.copy(home).replace(file, line, old, with);
        refused(data::load, message);
    }

    @Test
    void faultsOfAllFilesAreReportedAtOnce() throws IOException {
        DataFolder data = DataFolder.copy(home)
                .replace("zones.csv", 2, "39.79", "north")
                .replace("zones.csv", 5, ",east,", ",west,")
                .replace("provinces.csv", 3, "18024.32", "0")
                .replace("origins.csv", 3, "0.05", "0.5");
        refused(
                data::load,
                "zones.csv:2: lat",
                "zones.csv:5: region: differs",
                "provinces.csv:3: gdp_2024: must be above 0",
                "origins.csv:3: withholding_rate: 0.5 is outside [0.0, 0.1]");
    }

    @Test
    void anEmptyAndAMissingFileAreFaults() throws IOException {
        DataFolder data = DataFolder.copy(home);
        Files.writeString(data.file("emissions.csv"), "");
        Files.delete(data.file("io_links.csv"));
        refused(data::load, "emissions.csv: is empty; columns needed: code", "io_links.csv: no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"industries.csv", "emissions.csv"})
    void aTableCutOffBelowItsHeaderIsAFault(String name) throws IOException {
        DataFolder data = DataFolder.copy(home);
        Path file = data.file(name);
        Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
        refused(data::load, "io_links.csv: leads to no industry: none could be read from industries.csv and");
    }

    @Test
    void statedZonesThatExceedTheNationAreToldWithTheirFile() throws IOException {
        DataFolder data = DataFolder.copy(home).replace("zone_figures.csv", 2, "3686.0", "368600000");
        refused(data::load, "zone_figures.csv", "stated zones of group 0 add to");
    }

    private static void refused(ThrowingCallable load, String... messages) {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(load)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(List.of(messages)));
    }
}
