package org.zonelab.scenarios.result;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong with a file, in words; Java's own message is often the path alone. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The message of a failure, with a reason where the path stands alone. */
    public static String of(Throwable failure) {
        String message = failure.getMessage();
        Throwable cause = failure.getCause();
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + ": " + reason(file);
        }
        if (cause instanceof IOException && (message == null || message.equals(cause.toString()))) {
            return of(cause);
        }
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Why the file system refuses, without the file. */
    static String reason(FileSystemException failure) {
        String known = failure.getReason();
        if (known != null) {
            return known;
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        return "the file system refuses";
    }
}
