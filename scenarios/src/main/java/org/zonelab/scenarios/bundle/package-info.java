/** Bundles: one zip file with everything that makes a result folder again, and the hashes that its tables must have. */
@NullMarked
package org.zonelab.scenarios.bundle;

import org.jspecify.annotations.NullMarked;
