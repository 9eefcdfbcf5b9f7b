package org.zonelab.scenarios.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zonelab.engine.world.Industry;
import org.zonelab.engine.world.InputOutput;
import org.zonelab.engine.world.Origin;

/** Reads industries, their emissions, the input-output table and the origins. */
record IndustryReader(Path data, Faults faults) {
    /** Industries whose output is not industrial output. */
    private static final List<String> SERVICES = List.of("DIG", "LOG");

    private static final double MILLION_PER_HUNDRED_MILLION = 100;
    private static final double THOUSAND = 1000;
    private static final double PERCENT = 100;

    /** Industries in file order. */
    List<Industry> industries() {
        CsvTable table = CsvTable.read(
                data.resolve("industries.csv"),
                faults,
                "code",
                "name_en",
                "name_zh",
                "capital_intensity",
                "labour_share",
                "land_intensity_m2_per_mrmb",
                "export_share",
                "rd_intensity",
                "foreign_share",
                "encouraged",
                "source",
                "va_share_of_output",
                "net_tax_share_of_output",
                "surplus_share_of_output",
                "import_share_of_supply",
                "gross_output_2020_100m_rmb",
                "assumed_depreciation_rate");
        CsvTable emissions = CsvTable.read(
                data.resolve("emissions.csv"),
                faults,
                "code",
                "emission_intensity_t_per_mrmb",
                "energy_cost_share",
                "pollutant_intensity_t_per_mrmb",
                "tag",
                "source");
        Map<String, CsvRow> emissionRows = emissions.byKey("code");
        List<Industry> industries = new ArrayList<>();
        table.byKey("code").forEach((code, row) -> {
            CsvRow emission = emissionRows.get(code);
            if (emission == null) {
                faults.add(emissions.file(), 0, "code " + code + " is missing");
            } else {
                industries.add(industry(code, row, emission));
            }
        });
        return industries;
    }

    private static Industry industry(String code, CsvRow row, CsvRow emission) {
        return new Industry(
                code,
                row.text("name_en"),
                row.text("name_zh"),
                !SERVICES.contains(code),
                row.oneOf("encouraged", List.of("N", "Y")).equals("Y"),
                row.number("va_share_of_output", 0.01, 1),
                row.number("labour_share", 0.01, 0.99),
                row.positive("capital_intensity"),
                row.number("assumed_depreciation_rate", 0.01, 0.5),
                row.positive("land_intensity_m2_per_mrmb") / THOUSAND,
                row.number("net_tax_share_of_output", -0.5, 0.5),
                row.number("surplus_share_of_output", -0.5, 0.9),
                row.number("export_share", 0, 1),
                row.number("import_share_of_supply", 0, 1),
                row.number("rd_intensity", 0, 50) / PERCENT,
                row.number("foreign_share", 0, 1),
                emission.number("energy_cost_share", 0, 0.5),
                emission.number("emission_intensity_t_per_mrmb", 0, 10_000),
                emission.number("pollutant_intensity_t_per_mrmb", 0, 100),
                row.positive("gross_output_2020_100m_rmb") * MILLION_PER_HUNDRED_MILLION);
    }

    /** The table: suppliers are the industries in their order, then the others in file order. */
    InputOutput inputOutput(List<String> industries) {
        CsvTable table = CsvTable.read(
                data.resolve("io_links.csv"), faults, "from", "to", "coefficient", "coefficient_domestic", "source");
        if (industries.isEmpty()) {
            faults.add(
                    table.file(), 0, "leads to no industry: none could be read from industries.csv and emissions.csv");
            return new InputOutput(List.of(), new double[0][], new double[0][]);
        }
        Set<String> supplierSet = new LinkedHashSet<>(industries);
        table.rows().forEach(row -> supplierSet.add(row.text("from")));
        List<String> suppliers = List.copyOf(supplierSet);
        double[][] all = filled(suppliers.size(), industries.size());
        double[][] domestic = filled(suppliers.size(), industries.size());
        for (CsvRow row : table.rows()) {
            int from = suppliers.indexOf(row.text("from"));
            int to = industries.indexOf(row.oneOf("to", industries));
            if (!Double.isNaN(all[from][to])) {
                row.fault("to", "this pair occurs twice");
            }
            all[from][to] = row.number("coefficient", 0, 1);
            domestic[from][to] = row.number("coefficient_domestic", 0, all[from][to]);
        }
        for (int from = 0; from < all.length; from++) {
            for (int to = 0; to < all[from].length; to++) {
                if (Double.isNaN(all[from][to])) {
                    faults.add(table.file(), 0, "no row " + suppliers.get(from) + "," + industries.get(to));
                }
            }
        }
        return new InputOutput(suppliers, all, domestic);
    }

    private static double[][] filled(int rows, int columns) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        return matrix;
    }

    /** Origins in file order; the first must be domestic, the shares of the others add to 1. */
    List<Origin> origins() {
        CsvTable table = CsvTable.read(
                data.resolve("origins.csv"),
                faults,
                "origin",
                "name_en",
                "name_zh",
                "share_of_china_fdi_2023",
                "withholding_rate",
                "statutory_rate",
                "tag",
                "source");
        List<Origin> origins = new ArrayList<>();
        table.byKey("origin")
                .forEach((id, row) -> origins.add(new Origin(
                        id,
                        row.text("name_en"),
                        row.text("name_zh"),
                        row.number("share_of_china_fdi_2023", 0, 1),
                        row.number("withholding_rate", 0, row.number("statutory_rate", 0, 1)),
                        row.number("statutory_rate", 0, 1))));
        double shares = origins.stream().mapToDouble(Origin::share).sum();
        if (StrictMath.abs(shares - 1) > 1e-6) {
            faults.add(table.file(), 0, "share_of_china_fdi_2023 adds to " + shares + ", must add to 1");
        }
        if (origins.isEmpty() || !origins.get(0).domestic()) {
            faults.add(table.file(), 0, "the first origin must be domestic");
        }
        return origins;
    }
}
