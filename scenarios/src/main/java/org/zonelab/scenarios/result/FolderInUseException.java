package org.zonelab.scenarios.result;

/** Another run is writing into the folder. */
public final class FolderInUseException extends ResultFolderException {
    private static final long serialVersionUID = 1L;

    public FolderInUseException(String message) {
        super(message);
    }
}
