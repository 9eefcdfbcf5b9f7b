/**
 * YAML text as a tree in which every key and value knows its file, line and column; a collector of everything wrong.
 *
 * <p>2026-11: built from the parser's events, not its composed nodes, because only events show anchors, aliases and tags
 * where they stand; all of them, merge keys, duplicate keys and further documents are refused. Nothing here knows
 * scenarios or parameters.
 */
@NullMarked
package org.zonelab.scenarios.yaml;

import org.jspecify.annotations.NullMarked;
