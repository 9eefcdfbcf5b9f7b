package org.zonelab.viz.cli;

/** How a command ended, as the shell sees it. */
public enum ExitStatus {
    /** Done; warnings are allowed. */
    DONE(0),
    /** The answer of a check is no: a failed test, a difference, a fact not met. */
    NO(1),
    /** The command line or a file given by the user is wrong; nothing was run. */
    BAD_INPUT(2),
    /** The input was fine and the run failed. */
    FAILED(3),
    /** Stopped by Ctrl-C; what is finished stays readable and the same command resumes. */
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The process exit code. */
    public int code() {
        return code;
    }
}
