package org.sheqia.realm;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak writes it in one line: {@code length(12) and notUsername(undefined) and passwordBlacklist(common.txt)}. */
final class PasswordPolicy {

    private static final int LENGTH = 12;
    private static final Pattern ITEM = Pattern.compile("(\\w+)(?:\\((.*)\\))?");

    private PasswordPolicy() {
    }

    /** Long rather than motley, and none that everybody tries first; a changed one every some months is worse, not better. */
    static boolean isStrong(String policy) {
        List<Matcher> items = Arrays.stream(policy.split(" and ")).map(String::strip).map(ITEM::matcher).filter(Matcher::matches).toList();
        return items.stream().anyMatch(i -> i.group(1).equals("length") && i.group(2) != null && i.group(2).matches("\\d{1,4}")
                    && Integer.parseInt(i.group(2)) >= LENGTH)
                && items.stream().anyMatch(i -> i.group(1).equals("notUsername"))
                && items.stream().anyMatch(i -> i.group(1).equals("passwordBlacklist"));
    }
}
