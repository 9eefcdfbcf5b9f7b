/** Scenarios, parameters, data and results as files. */
@NullMarked
package org.zonelab.scenarios;

import org.jspecify.annotations.NullMarked;
