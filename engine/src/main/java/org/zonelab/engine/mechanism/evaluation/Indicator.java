package org.zonelab.engine.mechanism.evaluation;

/** What is scored inside the areas: ours, in the spirit of the official list. All are positive; sizes enter as logarithms. */
public enum Indicator {
    /** Foreign direct investment of the year, RMB million. */
    FOREIGN_INVESTMENT(Area.OPENING, Direction.HIGHER_IS_BETTER),
    /** Exports and imports of the year, RMB million. */
    TRADE(Area.OPENING, Direction.HIGHER_IS_BETTER),
    /** Value added of the year, RMB million. */
    VALUE_ADDED(Area.QUALITY, Direction.HIGHER_IS_BETTER),
    /** Value added per job, RMB million. */
    PRODUCTIVITY(Area.QUALITY, Direction.HIGHER_IS_BETTER),
    /** Taxes per land in use, RMB million per thousand m2. */
    TAX_PER_LAND(Area.QUALITY, Direction.HIGHER_IS_BETTER),
    /** Certified high-tech firms. */
    HIGH_TECH_FIRMS(Area.INNOVATION, Direction.HIGHER_IS_BETTER),
    /** Research over sales, fraction. */
    RESEARCH_INTENSITY(Area.INNOVATION, Direction.HIGHER_IS_BETTER),
    /** Emissions per value added, t per RMB million. */
    EMISSION_INTENSITY(Area.GREEN, Direction.LOWER_IS_BETTER),
    /** Value added per land in use, RMB million per thousand m2. */
    LAND_PRODUCTIVITY(Area.GREEN, Direction.HIGHER_IS_BETTER),
    /** Jobs of suppliers and customers within reach of the zone. */
    SUPPLY_LINKS(Area.COORDINATION, Direction.HIGHER_IS_BETTER);

    private final Area area;
    private final Direction direction;

    Indicator(Area area, Direction direction) {
        this.area = area;
        this.direction = direction;
    }

    public Area area() {
        return area;
    }

    public Direction direction() {
        return direction;
    }

    /** Which way is up. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }
}
