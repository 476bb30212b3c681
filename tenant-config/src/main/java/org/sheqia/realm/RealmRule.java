package org.sheqia.realm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.sheqia.realm.Realm.Part;

/**
 * What the portal asks of a realm before it lets anybody log in by it: one table, read by the start (names in the
 * settings), by the portal (the check) and by the district's page. The remedy is said to the operator.
 */
public enum RealmRule {

    VERIFIED_ADDRESSES(Part.SETTINGS, "switch “Verify email” on, and set the mail server that sends the mails",
            realm -> realm.isOn("verifyEmail") && !realm.setting("smtpServer").path("host").text().isBlank()),

    PASSWORD_POLICY(Part.SETTINGS, "ask for a length of 12 or more, “Not Username” and a “Password Blacklist”",
            realm -> PasswordPolicy.isStrong(realm.setting("passwordPolicy").text())),

    SECOND_FACTOR(Part.BROWSER_FLOW, "let the browser flow require OTP or a passkey of officials: a conditional sub-flow by role, not “user configured”",
            realm -> SecondFactor.isRequiredBy(realm.part(Part.BROWSER_FLOW))),

    FAILED_LOGINS(Part.SETTINGS, "switch brute force detection on, with a wait that grows to at most 60 seconds and without permanent lockout",
            realm -> realm.isOn("bruteForceProtected") && !realm.isOn("permanentLockout")
                    && realm.isWithin("maxFailureWaitSeconds", 60) && realm.isWithin("minimumQuickLoginWaitSeconds", 60)
                    && realm.isWithin("failureFactor", 30)
                    && realm.isWithin("waitIncrementSeconds", realm.setting("maxFailureWaitSeconds").number() - 1)),

    EXACT_REDIRECTS(Part.CLIENTS, "name the portal's addresses without a star: PORTAL_URL + “login” and “silent-check-sso.html”, after the logout PORTAL_URL, as web origin the portal's",
            realm -> Realm.areExact(realm.portal().path("redirectUris")) && Realm.areExact(realm.portal().path("webOrigins"))
                    && !realm.portalAttribute("post.logout.redirect.uris").text().contains("*")),

    CODE_FLOW(Part.CLIENTS, "let the portal's client log in by the standard flow with PKCE (S256) only, not by the implicit one",
            realm -> realm.portal().path("standardFlowEnabled").isTrue() && !realm.portal().path("implicitFlowEnabled").isTrue()
                    && realm.portalAttribute("pkce.code.challenge.method").text().equals("S256")),

    PASSWORD_GRANT(Part.CLIENTS, "switch “Direct access grants” off for every public client, admin-cli too",
            realm -> realm.clients().stream().noneMatch(c -> !c.path("enabled").text().equals("false")
                    && c.path("publicClient").isTrue() && c.path("directAccessGrantsEnabled").isTrue())),

    REFRESH_ONCE(Part.SETTINGS, "switch “Revoke Refresh Token” on, with a reuse of 0",
            realm -> realm.isOn("revokeRefreshToken") && realm.setting("refreshTokenMaxReuse").number() == 0),

    FIXED_NAMES(Part.USER_PROFILE, "let only administrators edit firstName and lastName in the user profile, and no unmanaged attributes",
            realm -> isFixed(realm, "firstName") && isFixed(realm, "lastName")
                    && !realm.part(Part.USER_PROFILE).path("unmanagedAttributePolicy").text().equals("ENABLED")),

    FIXED_USERNAMES(Part.SETTINGS, "switch “Edit username” off", realm -> !realm.isOn("editUsernameAllowed")),

    TOKEN_LIFETIME(Part.SETTINGS, "let access tokens live for at most 15 minutes",
            realm -> realm.isWithin("accessTokenLifespan", 15 * 60)),

    SESSION_LIFETIME(Part.SETTINGS, "end sessions after at most 8 hours without use and 24 hours in all, remembered ones too",
            realm -> realm.isWithin("ssoSessionIdleTimeout", 8 * 3600) && realm.isWithin("ssoSessionMaxLifespan", 24 * 3600)
                    && (!realm.isOn("rememberMe") || realm.setting("ssoSessionIdleTimeoutRememberMe").number() <= 8 * 3600
                            && realm.setting("ssoSessionMaxLifespanRememberMe").number() <= 24 * 3600)),

    CLIENT_LIFETIMES(Part.CLIENTS, "give the portal's client no longer lifetimes of its own, and no scope offline_access",
            realm -> realm.portalAttribute("access.token.lifespan").number() <= 15 * 60
                    && realm.portalAttribute("client.session.max.lifespan").number() <= 24 * 3600
                    && !realm.portal().path("optionalClientScopes").has("offline_access")
                    && !realm.portal().path("defaultClientScopes").has("offline_access")),

    KEY_LIFETIME(Part.KEYS, "sign with a key of the last two years, and one with a certificate, which tells its age", SigningKeys::areYoung);

    private final Part part;
    private final String remedy;
    private final Predicate<Realm> held;

    RealmRule(Part part, String remedy, Predicate<Realm> held) {
        this.part = part;
        this.remedy = remedy;
        this.held = held;
    }

    /** Its name in settings and logs. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RealmRule> of(String slug) {
        return Arrays.stream(values()).filter(rule -> rule.slug().equals(slug)).findFirst();
    }

    /** What an operator does about it. */
    public String remedy() {
        return remedy;
    }

    /** The part of the realm that tells of it. */
    public Part part() {
        return part;
    }

    /** False when the part of the realm that tells was not read. */
    public boolean isKnownOf(Realm realm) {
        return realm.has(part);
    }

    public boolean isHeldBy(Realm realm) {
        return isKnownOf(realm) && held.test(realm);
    }

    private static boolean isFixed(Realm realm, String attribute) {
        return realm.part(Part.USER_PROFILE).path("attributes").items().stream().filter(known -> known.path("name").text().equals(attribute))
                .noneMatch(known -> known.path("permissions").path("edit").has("user"));
    }
}
