package org.zonelab.viz.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.zonelab.scenarios.result.Numbers;

/** Figures as JSON with the digits of the tables; null where undefined. */
final class Figures {
    private Figures() {}

    static void put(ObjectNode node, String key, double value) {
        String text = Numbers.format(value);
        if (text.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, new BigDecimal(text));
        }
    }

    static void add(ArrayNode array, double value) {
        String text = Numbers.format(value);
        if (text.isEmpty()) {
            array.addNull();
        } else {
            array.add(new BigDecimal(text));
        }
    }
}
