/**
 * Result folders: finished replications as checksummed parts, the tables made of them, and what reads them back.
 *
 * <p>{@link org.zonelab.scenarios.result.ResultFolder} takes replications in any order and from any thread, and
 * assembles the tables in one fixed order; {@link org.zonelab.scenarios.result.ResultTables} is all that charts and
 * reports may use. May use the engine and DuckDB, no YAML.
 *
 * <p>Decisions. 2026-11: sums and quantiles are computed here in replication order, DuckDB only stores and queries,
 * because its sums of doubles depend on threads. 2026-11: parts stay beside the tables, so that more replications or a
 * merge of shards need no second run; set aside: reading them back from Parquet.
 */
@NullMarked
package org.zonelab.scenarios.result;

import org.jspecify.annotations.NullMarked;
