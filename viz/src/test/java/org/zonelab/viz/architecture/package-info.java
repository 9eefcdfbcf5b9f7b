/** Rules that hold for all three modules, and for each rule a fixture that breaks it. */
@NullMarked
package org.zonelab.viz.architecture;

import org.jspecify.annotations.NullMarked;
