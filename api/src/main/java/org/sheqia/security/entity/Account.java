package org.sheqia.security.entity;

import java.util.regex.Pattern;
import org.sheqia.problem.entity.Rejected;

/**
 * What the identity provider says of a login. Only {@code emailVerified} makes the address more than what somebody typed.
 *
 * @param email null where the provider tells none
 */
public record Account(String username, String email, boolean emailVerified) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9._@+-]{1,255}");

    /** @throws Rejected {@code account-name}: signs that look like others would make it look like somebody else's */
    public void requirePlainName() {
        if (!PLAIN.matcher(username).matches()) {
            throw Rejected.forbidden("account-name");
        }
    }

    /** @throws Rejected {@code address-not-verified} */
    public void requireVerifiedAddress() {
        if (!emailVerified) {
            throw Rejected.forbidden("address-not-verified");
        }
    }
}
