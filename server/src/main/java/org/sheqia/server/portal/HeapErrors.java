package org.sheqia.server.portal;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * Whether a heap that is full ends the process, so that a supervisor starts it again: whatever thread it hits goes on with half of
 * its work otherwise. Java takes that as an option of the command only; a jar cannot say it of itself.
 */
final class HeapErrors {

    private static final String OPTION = "ExitOnOutOfMemoryError";

    private HeapErrors() {
    }

    /** What to do about it, or empty when they end the process, or when this is another kind of Java. */
    static Optional<String> advice() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        boolean goesOn = machine != null && machine.getVMOption(OPTION).getValue().equals("false");
        return goesOn ? Optional.of("start with java -XX:+" + OPTION + " -jar sheqia.jar, or with that option in JDK_JAVA_OPTIONS: a portal whose memory is full"
                + " goes on without what it lost otherwise") : Optional.empty();
    }
}
