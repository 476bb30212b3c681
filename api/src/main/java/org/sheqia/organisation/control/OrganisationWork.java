package org.sheqia.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** What organisations wait for the district to decide. */
@ApplicationScoped
public class OrganisationWork implements OffersWork {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("decide-registration", "select r.id, r.name, r.creditCode, r.submittedAt, r.id from Registration r where r.status ="
                    + " org.sheqia.organisation.entity.RegistrationStatus.PENDING order by r.submittedAt",
                    Role.DISTRICT_ADMIN),
                WorkKind.open("confirm-standing", "select o.creditCode, o.name, o.creditCode, o.standings.waitsSince, o.creditCode from Organisation o where"
                    + " o.standings.waitsSince is not null order by o.standings.waitsSince",
                    Role.DISTRICT_ADMIN),
                WorkKind.open("decide-facts", "select o.creditCode, o.name, o.creditCode, f.proposedAt, f.creditCode from FactsProposal f, Organisation o where"
                    + " o.creditCode = f.creditCode and f.status = org.sheqia.organisation.entity.ApprovalStatus.PENDING order by"
                    + " f.proposedAt",
                    Role.DISTRICT_ADMIN));
    }
}
