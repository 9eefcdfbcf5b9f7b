/** The report for the desk: a memo for a word processor, tables for a spreadsheet. Figures and words are the report's. */
@NullMarked
package org.zonelab.viz.office;

import org.jspecify.annotations.NullMarked;
