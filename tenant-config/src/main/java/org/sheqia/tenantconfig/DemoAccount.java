package org.sheqia.tenantconfig;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody of the demonstration. */
public record DemoAccount(String username, String familyName, String givenName) {

    /** The account of that name. */
    public static DemoAccount of(String username) {
        return PersonNames.account(username);
    }

    /** The whole name, family first. */
    public String name() {
        return familyName + givenName;
    }

    /** Fixed by the name, so that the api can make the memberships of the sample fair before anybody has logged in. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("sheqia-demo:" + username).getBytes(StandardCharsets.UTF_8));
    }

    public String email() {
        return username + "@demo.sheqia.org";
    }
}
