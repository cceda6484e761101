package org.needlewise;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The hand-written classes of the program: no tests, and no code that Spring generates ahead of time. */
public final class WrittenClasses implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return new DoNotIncludeTests().includes(location) && !location.contains("__");
    }
}
