package org.zonelab.viz.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest and the Java that runs it. */
final class Version implements IVersionProvider {
    /** The version in the jar's manifest. */
    static String number() {
        return Optional.ofNullable(ZoneLab.class.getPackage().getImplementationVersion())
                .orElse("(built from class files)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "zonelab " + number(), "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
