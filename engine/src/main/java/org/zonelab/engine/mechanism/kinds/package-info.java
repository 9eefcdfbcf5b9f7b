/**
 * Kinds of firms: specialised firms, headquarters and research centres of foreign groups. Which records are of a kind, how
 * soon that changes under levers; what a kind does stands with its lever.
 */
@NullMarked
package org.zonelab.engine.mechanism.kinds;

import org.jspecify.annotations.NullMarked;
