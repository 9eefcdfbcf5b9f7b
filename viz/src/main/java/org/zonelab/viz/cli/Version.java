package org.zonelab.viz.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest and the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(ZoneLab.class.getPackage().getImplementationVersion())
                .orElse("(built from class files)");
        return new String[] {
            "zonelab " + version, "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
