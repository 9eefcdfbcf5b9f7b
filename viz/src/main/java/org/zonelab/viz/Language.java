package org.zonelab.viz;

/** The two languages in which ZoneLab speaks to people; file formats are the same in both. */
public enum Language {
    EN,
    ZH
}
