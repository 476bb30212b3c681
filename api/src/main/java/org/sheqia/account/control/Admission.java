package org.sheqia.account.control;

/** Whether an organisation may have people; told by the organisations. */
public interface Admission {

    /** @throws org.sheqia.problem.entity.Rejected hidden for one that the district has not let in */
    void require(String creditCode);
}
