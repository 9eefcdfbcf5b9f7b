package org.zonelab.viz.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.zonelab.scenarios.library.Library;

/** The checkout this program runs from: scenarios, parameters and data are read from its files. */
public record Installation(Path root) {
    private static final String HOME_PROPERTY = "zonelab.home";

    /**
     * The folder named by the system property {@code zonelab.home}, which the launcher and the tests set; the working
     * folder where it is absent.
     *
     * @throws BadInputException if that folder holds no {@code scenarios} folder
     */
    public static Installation current() {
        Path root =
                Path.of(System.getProperty(HOME_PROPERTY, "")).toAbsolutePath().normalize();
        Installation installation = new Installation(root);
        if (!Files.isDirectory(installation.scenarios())) {
            throw new BadInputException(
                    root + ": no folder scenarios here; start ZoneLab with the launcher ./zonelab of its checkout");
        }
        return installation;
    }

    /** A file as recorded commands name it: from the checkout, where it lies within it. */
    String recorded(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    /** What its scenarios can refer to. */
    public Library library() {
        return Library.of(root);
    }

    /** Shipped scenario files, and below it {@code parameters} and {@code data}. */
    public Path scenarios() {
        return root.resolve("scenarios");
    }

    /** One YAML file of assumptions for each mechanism. */
    public Path parameters() {
        return scenarios().resolve("parameters");
    }

    /** Published figures as CSV files. */
    public Path data() {
        return scenarios().resolve("data");
    }
}
