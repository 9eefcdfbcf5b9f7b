/** What people see: charts, reports, the command line. */
@NullMarked
package org.zonelab.viz;

import org.jspecify.annotations.NullMarked;
