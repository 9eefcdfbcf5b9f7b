/**
 * The command line: one class per subcommand, all registered in {@link org.zonelab.viz.cli.ZoneLab}.
 *
 * <p>A subcommand is a {@code Callable<Integer>} with a {@link org.zonelab.viz.cli.CommonOptions} mixin. It writes its
 * result to {@code common.out()} and everything else to {@code common.err()}, returns {@link
 * org.zonelab.viz.cli.ExitStatus#code()}, and throws {@link org.zonelab.viz.cli.BadInputException} when what the user
 * gave is wrong.
 *
 * <p>Decisions. 2026-11: both streams are UTF-8 whatever the locale, because result lines hold Chinese names; set
 * aside: the platform's charset. 2026-11: the launcher says whether a stream is a terminal, because since Java 22
 * {@code System.console()} exists without one.
 */
@NullMarked
package org.zonelab.viz.cli;

import org.jspecify.annotations.NullMarked;
