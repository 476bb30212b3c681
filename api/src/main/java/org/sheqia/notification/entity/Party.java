package org.sheqia.notification.entity;

import java.util.function.Function;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.security.entity.Role;

/** Who has to do with an act, as the table of audiences names it. */
public enum Party {
    OFFICER(tenant(Role.OFFICER)),
    APPROVER(tenant(Role.APPROVER)),
    FINANCE(tenant(Role.FINANCE)),
    TENANT_ADMIN(tenant(Role.TENANT_ADMIN)),
    /** Everyone of the organisation whose it is: bidder, contractor, foundation. */
    ORGANISATION(act -> Stream.ofNullable(act.creditCode()).map(Audience::organisation)),
    /** Who may sign and speak for it. */
    ORGANISATION_ADMIN(act -> Stream.ofNullable(act.creditCode()).map(code -> new Audience(code, Role.ORG_ADMIN))),
    /** Other organisations whom the act names. */
    CONCERNED(act -> act.concerned().stream().map(Audience::organisation)),
    PERSON(act -> act.persons().stream().map(Audience::person)),
    /** Whom the act itself makes out: the other side, the authority, whose turn it is. */
    ADDRESSEE(act -> act.addressees().stream()),
    DISTRICT_ADMIN(act -> Stream.of(Audience.district(Role.DISTRICT_ADMIN))),
    /** Organisations that follow the project: whoever drafts a bid or asks does so by that. */
    FOLLOWERS(null),
    /** Organisations whose bids were opened, each with its own place and reason. */
    BIDDERS(null),
    /** Foundations whose pledges to the project were accepted. */
    CO_FUNDERS(null);

    private final Function<Act, Stream<Audience>> told;

    Party(Function<Act, Stream<Audience>> told) {
        this.told = told;
    }

    /** True for one that another component knows. */
    public boolean isCircle() {
        return told == null;
    }

    public Stream<Audience> of(Act act) {
        return told.apply(act);
    }

    private static Function<Act, Stream<Audience>> tenant(Role role) {
        return act -> Stream.ofNullable(act.subject().tenant()).map(code -> Audience.tenant(code, role));
    }
}
