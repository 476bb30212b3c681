package org.sheqia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What operators are given. */
class ShippedWarIT {

    private static final String DEMONSTRATION = "(WEB-INF/classes/)?org/sheqia/demo/.+|.*/Demo\\w*\\.class";

    @Test
    void the_war_holds_nothing_of_the_demonstration() throws IOException {
        assertThat(names("target/api.war")).contains("WEB-INF/classes/org/sheqia/calendar/control/PortalClock.class")
                .noneMatch(name -> name.matches(DEMONSTRATION)).noneMatch(name -> name.contains("sample"));
    }

    @Test
    void all_of_it_lies_in_a_jar_of_its_own() throws IOException {
        assertThat(names("target/api-sample.jar")).contains("org/sheqia/demo/control/DemoStart.class", "org/sheqia/demo/boundary/DemoClockResource.class",
                "org/sheqia/demo/sample-projects.csv", "META-INF/beans.xml").filteredOn(name -> name.endsWith(".class")).allMatch(name -> name.matches(DEMONSTRATION));
    }

    private static List<String> names(String archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive)) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }
}
