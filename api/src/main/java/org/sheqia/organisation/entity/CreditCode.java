package org.sheqia.organisation.entity;

/**
 * 统一社会信用代码 (GB 32100): 18 characters of which the last is a check over the others, and positions 9 to 17 are an
 * organisation code (GB 11714) with a check of its own.
 */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCode() {
    }

    /** True for 18 characters of the alphabet, right or wrong in their checks. */
    public static boolean isWellFormed(String code) {
        return code != null && code.length() == 18 && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** True when both checks are right. */
    public static boolean isValid(String code) {
        return isWellFormed(code) && code.charAt(17) == check(code) && code.charAt(16) == organisationCheck(code.substring(8, 16));
    }

    /** Completes 8 characters of an organisation code behind 8 digits of type and region. */
    public static String complete(String typeAndRegion, String organisation) {
        String seventeen = typeAndRegion + organisation + organisationCheck(organisation);
        return seventeen + check(seventeen + "0");
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += ORGANISATION_ALPHABET.indexOf(eight.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
