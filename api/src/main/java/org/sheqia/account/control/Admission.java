package org.sheqia.account.control;

import org.sheqia.security.entity.Actor;

/** Whether an organisation may have people; told by the organisations. */
public interface Admission {

    /** @throws org.sheqia.problem.entity.Rejected hidden for one that the district has not let in */
    void require(String creditCode);

    /** @throws org.sheqia.problem.entity.Rejected the same; {@code organisation-standing} for the admin of one that is suspended */
    void requireInviting(String creditCode, Actor inviter);
}
