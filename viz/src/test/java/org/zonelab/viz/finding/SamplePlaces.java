package org.zonelab.viz.finding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zonelab.engine.world.DataGrade;

/** The real zones with made-up data grades. */
public final class SamplePlaces {
    private static final List<DataGrade> GRADES = List.of(DataGrade.A, DataGrade.B, DataGrade.C);

    private SamplePlaces() {}

    public static List<ZonePlace> read() throws IOException {
        Path file = Path.of(System.getProperty("zonelab.home"), "scenarios", "data", "zones.csv");
        List<ZonePlace> places = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                places.add(new ZonePlace(
                        row.getField("id"),
                        row.getField("name_en"),
                        row.getField("name_zh"),
                        row.getField("province_en"),
                        row.getField("province_zh"),
                        new ZonePlace.City(row.getField("city_zh"), row.getField("city_zh"), "a-cluster"),
                        Double.parseDouble(row.getField("lat")),
                        Double.parseDouble(row.getField("lon")),
                        GRADES.get(places.size() % GRADES.size())));
            }
        }
        return places;
    }
}
