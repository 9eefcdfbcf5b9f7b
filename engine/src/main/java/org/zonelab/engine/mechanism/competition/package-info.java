/**
 * Zone governments that answer each other: concessions on land price, approval and talent within the law, under an official
 * evaluation. Off unless a scenario says {@code zones: {compete: true}}.
 */
@NullMarked
package org.zonelab.engine.mechanism.competition;

import org.jspecify.annotations.NullMarked;
