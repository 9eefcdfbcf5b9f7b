package org.zonelab.viz.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.zonelab.engine.policy.Lever;
import org.zonelab.engine.policy.LeverKind;
import org.zonelab.scenarios.scenario.LeverValue;
import org.zonelab.scenarios.yaml.Plain;
import org.zonelab.viz.Language;

/** A lever's value in words: money in units of its size, and of what a share is a share. */
record LeverAmount(Lever lever, Language language) {
    private static final String MONEY = "RMB million";
    private static final double BILLION = 1000;
    private static final double HUNDRED_MILLION = 100;
    private static final double TENTH = 0.1;
    private static final double RMB = 1e6;
    private static final double TEN_THOUSAND = 1e4;

    /** E.g. {@code 0.5% (bonds issued a year, share of the zone's value added)}. */
    String text(double value) {
        return switch (language) {
            case EN -> english(value);
            case ZH -> chinese(value);
        };
    }

    private String english(double value) {
        String unit = lever.unit();
        if (lever.kind() == LeverKind.SWITCH) {
            return value == 0 ? "not in force" : "in force";
        }
        if (lever.kind() == LeverKind.DAYS) {
            return LeverValue.text(lever, value);
        }
        String amount = lever.kind() == LeverKind.MONEY ? money(value) : LeverValue.text(lever, value);
        if (unit.startsWith(MONEY)) {
            return amount + unit.substring(MONEY.length());
        }
        return unit.startsWith("RMB ")
                ? amount + " " + unit
                : amount + " (" + unit.replace(", " + MONEY, "").replace(", fraction", "") + ")";
    }

    private static String money(double million) {
        double size = Math.abs(million);
        if (size >= BILLION) {
            return Plain.number(million / BILLION) + " billion RMB";
        }
        return size < TENTH && size > 0 ? whole(million * RMB) + " RMB" : Plain.number(million) + " million RMB";
    }

    private String chinese(double value) {
        return switch (lever.kind()) {
            case SWITCH -> value == 0 ? "不适用" : "适用";
            case DAYS -> Plain.number(value) + "个工作日";
            case MONTHS -> Plain.number(value) + "个月" + unit();
            case MONEY -> yuan(value) + unit();
            case SHARE, NUMBER -> LeverValue.text(lever, value) + unit();
        };
    }

    private static String yuan(double million) {
        if (Math.abs(million) >= HUNDRED_MILLION) {
            return Plain.number(million / HUNDRED_MILLION) + "亿元";
        }
        double rmb = million * RMB;
        return Math.abs(rmb) < TEN_THOUSAND && rmb != 0 ? whole(rmb) + "元" : whole(rmb / TEN_THOUSAND) + "万元";
    }

    private static String whole(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.toPlainString();
    }

    private String unit() {
        return "（" + chineseUnits().getProperty(lever.path(), lever.unit()) + "）";
    }

    /** Of what each lever is counted, by path. */
    static Properties chineseUnits() {
        Properties units = new Properties();
        try (InputStream stream = LeverAmount.class.getResourceAsStream("lever_units_zh.properties")) {
            if (stream == null) {
                throw new IllegalStateException("lever_units_zh.properties is missing from the program");
            }
            units.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }
}
