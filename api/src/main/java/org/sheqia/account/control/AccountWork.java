package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** Invitations that another administrator has to confirm. */
@ApplicationScoped
public class AccountWork implements OffersWork {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.open("confirm-invitation", "select i.id, i.personName, i.scopeId, i.invitedAt, i.id from Invitation i where i.status ="
                    + " org.sheqia.account.entity.InvitationStatus.PROPOSED order by i.invitedAt",
                    Role.DISTRICT_ADMIN),
                WorkKind.open("confirm-own-invitation", "select i.id, i.personName, i.scopeId, i.invitedAt, i.id from Invitation i where i.scopeId = :scope and"
                    + " i.status = org.sheqia.account.entity.InvitationStatus.PROPOSED order by i.invitedAt",
                    Role.TENANT_ADMIN));
    }
}
