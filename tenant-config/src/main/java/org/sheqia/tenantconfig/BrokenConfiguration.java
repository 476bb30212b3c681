package org.sheqia.tenantconfig;

import java.util.List;

/** A configuration file breaks a rule: names file, line and rule of everything that is wrong, one line each. */
public final class BrokenConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenConfiguration(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
    }
}
