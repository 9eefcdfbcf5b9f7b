/** The model reduced to cases whose answer is known: where its parts are switched off, theory must come out. */
@NullMarked
package org.zonelab.engine.docking;

import org.jspecify.annotations.NullMarked;
