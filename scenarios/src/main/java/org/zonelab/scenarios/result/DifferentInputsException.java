package org.zonelab.scenarios.result;

/** A folder holds results of other inputs than those it is opened with. */
public final class DifferentInputsException extends ResultFolderException {
    private static final long serialVersionUID = 1L;

    public DifferentInputsException(String message) {
        super(message);
    }
}
