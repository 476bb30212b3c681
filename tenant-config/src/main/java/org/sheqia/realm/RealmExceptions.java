package org.sheqia.realm;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an operator answers for: points that the realm does not hold, each with its reason. */
public final class RealmExceptions {

    private static final int REASON = 300;

    private RealmExceptions() {
    }

    /**
     * @param text {@code second-factor=asked for by the province's login; password-policy=…}
     * @throws IllegalArgumentException with a line for the operator
     */
    public static Map<RealmRule, String> parse(String text) {
        Map<RealmRule, String> exceptions = new EnumMap<>(RealmRule.class);
        for (String item : text.split(";")) {
            if (item.isBlank()) {
                continue;
            }
            String slug = item.split("=", 2)[0].strip();
            RealmRule rule = RealmRule.of(slug).orElseThrow(() -> new IllegalArgumentException("“%s” is no point of a realm; there are %s".formatted(
                    slug, Arrays.stream(RealmRule.values()).map(RealmRule::slug).collect(Collectors.joining(", ")))));
            String reason = item.contains("=") ? item.split("=", 2)[1].strip() : "";
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("%s has no reason: write %s=why it need not hold".formatted(slug, slug));
            }
            if (reason.length() > REASON || reason.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("the reason of %s is longer than %d characters or more than a line".formatted(slug, REASON));
            }
            if (exceptions.put(rule, reason) != null) {
                throw new IllegalArgumentException("%s is answered twice".formatted(slug));
            }
        }
        return exceptions;
    }
}
