package org.needlewise;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes of the program that somebody wrote: no tests, and nothing that Spring makes when it prepares the beans. */
public final class WrittenClasses implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return new DoNotIncludeTests().includes(location) && !location.contains("__");
    }
}
