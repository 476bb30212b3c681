package org.sheqia.security.control;

import static org.sheqia.security.entity.Role.APPROVER;
import static org.sheqia.security.entity.Role.DISTRICT_ADMIN;
import static org.sheqia.security.entity.Role.DISTRICT_AUDITOR;
import static org.sheqia.security.entity.Role.EVALUATOR;
import static org.sheqia.security.entity.Role.FINANCE;
import static org.sheqia.security.entity.Role.OFFICER;
import static org.sheqia.security.entity.Role.ORG_ADMIN;
import static org.sheqia.security.entity.Role.ORG_STAFF;
import static org.sheqia.security.entity.Role.SUPERVISOR;
import static org.sheqia.security.entity.Role.TENANT_ADMIN;

import java.util.Set;
import org.sheqia.security.entity.Role;

/** What an endpoint asks for: in which scope, and any of which roles. */
public enum Permission {

    /** Everyone, without login. */
    PUBLIC(Where.ANYWHERE),
    /** Everyone who is logged in. */
    LOGGED_IN(Where.PERSON),

    READ_TENANT(Where.TENANT, OFFICER, APPROVER, FINANCE, TENANT_ADMIN, DISTRICT_AUDITOR),
    WORK_FOR_TENANT(Where.TENANT, OFFICER, APPROVER, FINANCE),
    ENTER_APPROPRIATION(Where.TENANT, FINANCE),
    REVIEW_BUDGET(Where.TENANT, APPROVER),
    DRAFT_PROJECT(Where.TENANT, OFFICER),
    REVIEW_PROJECT(Where.TENANT, APPROVER),
    RUN_PROJECT(Where.TENANT, OFFICER, APPROVER),
    RETURN_PAYMENT(Where.TENANT, OFFICER, FINANCE),
    CONFIRM_PAYMENT(Where.TENANT, OFFICER),
    APPROVE_PAYMENT(Where.TENANT, FINANCE, APPROVER),
    BOOK_REPAYMENT(Where.TENANT, FINANCE),
    CONFIRM_REPAYMENT(Where.TENANT, FINANCE, APPROVER),
    SIGN_FOR_TENANT(Where.TENANT, APPROVER),
    DECIDE_PLEDGE(Where.TENANT, APPROVER),
    REQUEST_TRANCHE(Where.TENANT, OFFICER, FINANCE),
    ACKNOWLEDGE_TRANCHE(Where.TENANT, FINANCE),
    MANAGE_MEMBERS(Where.TENANT, TENANT_ADMIN),
    /** The district asks a tenant's admins only. */
    INVITE_TO_TENANT(Where.TENANT, TENANT_ADMIN, DISTRICT_ADMIN),

    READ_ORGANISATION(Where.ORGANISATION, ORG_ADMIN, ORG_STAFF),
    WORK_FOR_ORGANISATION(Where.ORGANISATION, ORG_ADMIN, ORG_STAFF),
    SIGN_FOR_ORGANISATION(Where.ORGANISATION, ORG_ADMIN),
    /** The district asks an organisation's admins only. */
    INVITE_TO_ORGANISATION(Where.ORGANISATION, ORG_ADMIN, DISTRICT_ADMIN),

    EVALUATE(Where.DISTRICT, EVALUATOR),
    READ_DISTRICT(Where.DISTRICT, DISTRICT_ADMIN, DISTRICT_AUDITOR),
    READ_COMPLAINTS(Where.DISTRICT, SUPERVISOR, DISTRICT_ADMIN, DISTRICT_AUDITOR),
    READ_OVERDUE(Where.DISTRICT, DISTRICT_AUDITOR),
    /** By the finance bureau, and below the thresholds by the district. */
    DECIDE_COMPLAINT(Where.DISTRICT, SUPERVISOR, DISTRICT_ADMIN),
    ADMINISTER_DISTRICT(Where.DISTRICT, DISTRICT_ADMIN);

    /** From which part of the address the scope's id is taken. */
    public enum Where { ANYWHERE, PERSON, TENANT, ORGANISATION, DISTRICT }

    private final Where where;
    private final Set<Role> roles;

    Permission(Where where, Role... roles) {
        this.where = where;
        this.roles = Set.of(roles);
    }

    public Where where() {
        return where;
    }

    public Set<Role> roles() {
        return roles;
    }
}
