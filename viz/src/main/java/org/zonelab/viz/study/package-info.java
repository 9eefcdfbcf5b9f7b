/** What studies of several runs found, as sentences, charts and tables. */
@NullMarked
package org.zonelab.viz.study;

import org.jspecify.annotations.NullMarked;
