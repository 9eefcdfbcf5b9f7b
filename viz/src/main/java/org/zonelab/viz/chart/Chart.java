package org.zonelab.viz.chart;

import java.util.List;

/** A finding drawn: everything but the paper it is drawn on. */
public interface Chart {
    /** File name without ending, kebab-case. */
    String name();

    /** The finding as a sentence, with figures of the run and their interval. */
    String title();

    /** What is drawn: measure, unit, kind of interval. */
    String subtitle();

    /** What is left out or must be known, and where the figures come from. */
    List<String> notes();

    /** The chart in words, for those who cannot see it. */
    String alternative();

    /** The figures that are drawn. */
    DataTable table();

    /** Height of the panels as a fraction of their width. */
    double aspect(Layout layout);

    /** Axes and marks, top to bottom; a new set at each call. */
    List<Panel> panels(Layout layout, HouseStyle style);
}
