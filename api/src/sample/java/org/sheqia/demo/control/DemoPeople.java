package org.sheqia.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.account.control.Experts;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Expert;
import org.sheqia.account.entity.Membership;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.DemoAccount;
import org.sheqia.tenantconfig.Tenant;

/** The accounts of the demo realm and the memberships that they begin with. */
@ApplicationScoped
public class DemoPeople {

    private static final Map<String, Role> OF_TENANT = Map.of("officer", Role.OFFICER, "approver", Role.APPROVER,
            "finance", Role.FINANCE, "admin", Role.TENANT_ADMIN);

    private static final int EVALUATORS = 12;
    private static final List<String> SPECIALTIES = List.of("老年社会工作", "青少年社会工作", "社区治理");
    private static final List<String> UNITS = List.of("高校社会工作系", "会计师事务所", "社会工作协会", "评估中心");

    @Inject
    Memberships memberships;

    @Inject
    Experts experts;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    /** The subject of a demo account: the realm gives it the same. */
    public static String subOf(String username) {
        return DemoAccount.of(username).id().toString();
    }

    /** A demo account with the roles that it has now. */
    public Actor actor(String username) {
        return actor(username, memberships.of(subOf(username)).keySet());
    }

    /** A demo account as if it had those roles. */
    public static Actor actor(String username, Set<Grant> grants) {
        return new Actor(subOf(username), username, DemoAccount.of(username).name(), grants);
    }

    /** Gives the accounts of tenants and district their memberships. */
    @Transactional
    public void join() {
        for (Tenant tenant : tenants.all()) {
            OF_TENANT.forEach((suffix, role) -> add(tenant.code() + "-" + suffix, role, tenant.code()));
        }
        add("minzheng-approver2", Role.APPROVER, "minzheng");
        for (int i = 1; i <= EVALUATORS; i++) {
            String username = "evaluator" + i;
            add(username, Role.EVALUATOR, Grant.DISTRICT);
            experts.getOrAdd(subOf(username)).keep(Expert.Kind.EXPERT, SPECIALTIES.get(i % SPECIALTIES.size()), "（示例）" + UNITS.get(i % UNITS.size()), null);
        }
        add("district-admin", Role.DISTRICT_ADMIN, Grant.DISTRICT);
        add("district-admin2", Role.DISTRICT_ADMIN, Grant.DISTRICT);
        add("district-auditor", Role.DISTRICT_AUDITOR, Grant.DISTRICT);
        add("supervisor", Role.SUPERVISOR, Grant.DISTRICT);
        add("supervisor2", Role.SUPERVISOR, Grant.DISTRICT);
    }

    private void add(String username, Role role, String scopeId) {
        if (!memberships.of(subOf(username)).containsKey(new Grant(role, scopeId))) {
            memberships.add(new Membership(subOf(username), username, DemoAccount.of(username).name(), role, scopeId, instant.now()));
        }
    }

    /** A demo account joins an organisation, as if it had been invited. */
    @Transactional
    public void join(String username, Role role, String creditCode) {
        add(username, role, creditCode);
    }
}
