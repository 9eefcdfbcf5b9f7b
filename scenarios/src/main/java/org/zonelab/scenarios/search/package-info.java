/**
 * Search for settings that are best in several respects at once, by NSGA-II of the MOEA Framework.
 *
 * <p>The only package that knows the library (LGPL-3), so that it can be exchanged. Its random numbers are one global generator:
 * {@link org.zonelab.scenarios.search.FrontSearch} seeds it at the start and lets one search run at a time; candidates are
 * evaluated a generation at once, outside the library.
 */
@NullMarked
package org.zonelab.scenarios.search;

import org.jspecify.annotations.NullMarked;
