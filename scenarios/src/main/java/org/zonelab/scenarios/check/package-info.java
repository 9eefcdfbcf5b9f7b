/** Checks files of every kind that users write: tells which kind a file is, and hands it to the reader of that kind. */
@NullMarked
package org.zonelab.scenarios.check;

import org.jspecify.annotations.NullMarked;
