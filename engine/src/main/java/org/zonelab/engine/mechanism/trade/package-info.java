/**
 * Exports, imports, the energy bill and carbon of the firms in the zones.
 *
 * <p>RMB million, tonnes of carbon dioxide. Arrays are {@code [zone]} or {@code [zone * industries + industry]}. Uses
 * {@code numeric}.
 *
 * <p>2026-11: base-year trade of a zone is matched by one factor a zone, which carries its access to ports; the elasticity to
 * the distance to port is already in the base figures and is not applied twice.
 */
@NullMarked
package org.zonelab.engine.mechanism.trade;

import org.jspecify.annotations.NullMarked;
