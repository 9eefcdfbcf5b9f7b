package org.zonelab.viz.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonelab.scenarios.result.FlowRow;
import org.zonelab.viz.Language;

/** Names of places by the scopes and words of the result tables, in one language. */
public final class PlaceNames {
    private final Wording wording;
    private final Map<String, String> names = new HashMap<>();

    public PlaceNames(List<ZonePlace> places, Wording wording) {
        this.wording = wording;
        Language language = wording.language();
        for (ZonePlace place : places) {
            names.put("province:" + place.provinceEn(), place.province(language));
            names.put("city:" + place.city().nameEn(), place.city().name(language));
            names.put("zone:" + place.id(), place.markedName(language));
        }
        for (String word : List.of(FlowRow.ELSEWHERE, FlowRow.ABROAD, FlowRow.NOT_FOUNDED, FlowRow.ALL)) {
            names.put(word, wording.say("flows.place." + word));
        }
    }

    /** The name of a scope or word; a scope without a name is shown as it is written. */
    public String name(String scope) {
        String cluster = "cluster." + scope.substring(scope.indexOf(':') + 1);
        if (scope.startsWith("cluster:") && wording.has(cluster)) {
            return wording.say(cluster);
        }
        return names.getOrDefault(scope, scope);
    }

    /** The name within a sentence or title, where a city must not be taken for a zone. */
    public String name(Focus focus) {
        return wording.say("focus.kind." + focus.kind(), name(focus.scope()));
    }

    /** The same at the start of a line. */
    public String heading(Focus focus) {
        String name = name(focus);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** What a place faces: to itself or a part of it, a province is the rest of it. */
    public String counterpart(String scope, Focus focus) {
        boolean own = !focus.scope().equals(scope) && focus.provinces().contains(scope);
        return own ? wording.say("flows.place.rest", name(scope)) : name(scope);
    }
}
