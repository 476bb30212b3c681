package org.sheqia.server.realm;

import java.util.ArrayList;
import java.util.List;
import org.sheqia.tenantconfig.DemoAccount;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.TenantCatalog;

/** The accounts of the demonstration: every role, in every tenant. */
public final class DemoAccounts {

    /** Of every demo account; stands in the README, and exists in no realm but the demonstration's. */
    public static final String PASSWORD = "sheqia-2026";
    /** The one official who is asked for a second factor; the tour's are not. */
    public static final String WITH_OTP = "minzheng-approver2";
    /** For any authenticator app (TOTP, SHA-1, six digits, 30 seconds); stands in the README, like the password. */
    public static final String OTP_SECRET = "KNUGK4LJMEZDAMRWKNUGK4LJMEZDAMRW";
    private static final List<String> TENANT_ROLES = List.of("officer", "approver", "finance", "admin");
    private static final int ORGANISATIONS = 5;
    private static final int FOUNDATIONS = 3;
    private static final int EVALUATORS = 12;

    private DemoAccounts() {
    }

    public static List<DemoAccount> of(TenantCatalog catalog) {
        List<String> usernames = new ArrayList<>();
        for (Tenant tenant : catalog.tenants()) {
            TENANT_ROLES.forEach(role -> usernames.add(tenant.code() + "-" + role));
        }
        usernames.add(WITH_OTP);
        for (int number = 1; number <= ORGANISATIONS; number++) {
            usernames.add("ngo" + number + "-admin");
            usernames.add("ngo" + number + "-staff");
        }
        for (int number = 1; number <= FOUNDATIONS; number++) {
            usernames.add("foundation" + number + "-admin");
        }
        for (int number = 1; number <= EVALUATORS; number++) {
            usernames.add("evaluator" + number);
        }
        usernames.add("district-admin");
        usernames.add("district-admin2");
        usernames.add("district-auditor");
        usernames.add("supervisor");
        usernames.add("supervisor2");
        return usernames.stream().map(DemoAccount::of).toList();
    }
}
