package org.sheqia.server.demo;

import java.util.stream.Collectors;
import org.sheqia.server.realm.DemoAccounts;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.TenantCatalog;

/** What somebody needs to know once all is started: where to go, who to be. */
record StartTable(DemoSettings settings, TenantCatalog catalog) {

    String text(long began) {
        String tenants = catalog.tenants().stream().map(Tenant::code).collect(Collectors.joining(", "));
        return """

                  Portal          %s
                  API             %sapi/openapi
                  Keycloak realm  %s
                  Database        127.0.0.1:%d/sheqia, passwords in %s
                  ---------------------------------------------------------------------------------
                  Accounts        password %s for each of these
                  of a tenant     <tenant>-officer, -approver, -finance, -admin, as in guicheng-officer
                    tenants       %s
                  with OTP        %s, secret %s
                  organisations   ngo1-admin … ngo5-admin, ngo1-staff … ngo5-staff, foundation1-admin … foundation3-admin
                  evaluators      evaluator1 … evaluator12
                  district        district-admin, district-admin2, district-auditor, supervisor, supervisor2
                  ---------------------------------------------------------------------------------
                  Ready after %s. Ctrl-C stops all of it.
                """.formatted(settings.portalUrl(), settings.portalUrl(), settings.issuer(), settings.databasePort(),
                settings.folder().resolve("secrets.properties"), DemoAccounts.PASSWORD, wrapped(tenants),
                DemoAccounts.WITH_OTP, DemoAccounts.OTP_SECRET, Console.since(began));
    }

    private static String wrapped(String list) {
        return list.replaceAll("(.{50,64},) ", "$1\n                  ");
    }
}
