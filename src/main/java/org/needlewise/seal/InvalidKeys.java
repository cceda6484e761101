package org.needlewise.seal;

/** A key set that the program cannot start with; its message never holds a key. */
final class InvalidKeys extends RuntimeException {

    InvalidKeys(String message) {
        super(message);
    }
}
