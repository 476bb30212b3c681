package org.sheqia.organisation.entity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sheqia.problem.entity.Rejected;

/**
 * The number of an identity paper: a resident's of 18 characters with its check (GB 11643-1999), or that of a passport or
 * permit. It is read and hashed, never kept.
 */
public record IdentityNumber(String value) {

    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OTHER = Pattern.compile("(?!\\d{15,17}$)[A-Z0-9]{6,17}");
    private static final String CHECKS = "10X98765432";

    /**
     * @param field where it was typed
     * @throws Rejected {@code identity-number}
     */
    public static IdentityNumber of(String field, String typed) {
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (RESIDENT.matcher(number).matches() ? check(number) != number.charAt(17) : !OTHER.matcher(number).matches()) {
            throw Rejected.field(field, "identity-number");
        }
        return new IdentityNumber(number);
    }

    /** The last character that belongs to the first 17: weights 2^(17 − i) mod 11. */
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return CHECKS.charAt(sum % 11);
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }
}
