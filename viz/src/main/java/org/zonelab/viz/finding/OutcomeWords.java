package org.zonelab.viz.finding;

/** Names of outcomes as people read them. */
public record OutcomeWords(Wording wording) {
    /** In running text; an outcome without a name of its own is shown as its column. */
    public String outcome(String name) {
        String key = "outcome." + name;
        return wording.has(key) ? wording.say(key) : name.replace('_', ' ');
    }

    /** At the start of a line. */
    public String heading(String name) {
        String text = outcome(name);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** In a list of findings, where it must tell apart what running text need not. */
    public String row(String name) {
        return wording.has("row." + name) ? wording.say("row." + name) : heading(name);
    }
}
