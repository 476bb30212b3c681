package org.sheqia.work.control;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters that a query names. */
final class Parameters {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private Parameters() {
    }

    static Set<String> of(String jpql) {
        return PARAMETER.matcher(jpql).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
