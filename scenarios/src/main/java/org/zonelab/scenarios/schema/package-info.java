/**
 * JSON Schema (2020-12) of our YAML files, made from the lever catalogue, the parameters, the world's names and the
 * grammar, so that editors complete and check while one writes. The reader remains the judge: a schema cannot compare
 * two dates or look for a file.
 *
 * <p>May use {@code scenario}, {@code parameter}, {@code yaml}. 2026-11: written by hand over the catalogues (set aside:
 * generated from Java records, because units and targets live in the grammar, not in types).
 */
@NullMarked
package org.zonelab.scenarios.schema;

import org.jspecify.annotations.NullMarked;
