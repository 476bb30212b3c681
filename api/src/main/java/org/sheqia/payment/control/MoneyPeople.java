package org.sheqia.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/**
 * Who may approve and book payments: finance, and where a tenant has one finance person only, an approver as well, so that
 * approving and booking are two people there too. Which of the two somebody did is asked by the payment itself.
 */
@ApplicationScoped
class MoneyPeople {

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    /**
     * In which role the caller acts.
     *
     * @throws Rejected {@code second-finance-there} for an approver where finance can do it among themselves
     */
    Role role(String tenant) {
        if (caller.actor().is(Role.FINANCE, tenant)) {
            return Role.FINANCE;
        }
        Grant finance = new Grant(Role.FINANCE, tenant);
        if (caller.isForAnother(finance)) {
            caller.in(finance);
            return Role.FINANCE;
        }
        if (memberships.in(Role.Scope.TENANT, tenant).stream().filter(m -> m.role() == Role.FINANCE).map(Membership::sub).distinct().count() > 1) {
            throw Rejected.forbidden("second-finance-there");
        }
        return Role.APPROVER;
    }
}
