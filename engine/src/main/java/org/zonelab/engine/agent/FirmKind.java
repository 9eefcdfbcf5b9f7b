package org.zonelab.engine.agent;

/** What a firm is besides its industry, owner and size; each firm is one of these. */
public enum FirmKind {
    ORDINARY,
    /** Small or medium-sized industrial firm recognised as specialised and sophisticated, "little giants" among them. */
    SPECIALISED,
    /** Regional headquarters of a foreign group. */
    HEADQUARTERS,
    /** Research and development centre of a foreign group. */
    RESEARCH_CENTRE;

    private static final FirmKind[] BY_CODE = values();

    /** The kind that a chunk stores as {@code code}. */
    public static FirmKind of(byte code) {
        return BY_CODE[code];
    }

    /** How a chunk stores it; 0 is ordinary. */
    public byte code() {
        return (byte) ordinal();
    }
}
