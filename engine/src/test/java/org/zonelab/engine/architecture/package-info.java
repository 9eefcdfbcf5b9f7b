/**
 * Rules that hold for the whole engine, and for each rule a fixture that breaks it: a rule that cannot fail says
 * nothing. Fixtures live in test sources, some of them in the packages whose rule they break.
 */
@NullMarked
package org.zonelab.engine.architecture;

import org.jspecify.annotations.NullMarked;
