package org.sheqia.credit.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.credit.entity.Contest;
import org.sheqia.credit.entity.CreditKind;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** An organisation contests an entry of its credit record, once; the district answers. */
@UseCase
public class ContestEntry {

    @Inject
    Contests contests;

    @Inject
    CreditListing record;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void file(String creditCode, CreditKind kind, String source, String words) {
        Organisation organisation = contests.organisation(creditCode);
        record.find(creditCode, kind, source).orElseThrow(Rejected::hidden);
        if (contests.isContested(creditCode, kind, source)) {
            throw Rejected.conflict("entry-contested");
        }
        Contest contest = new Contest(creditCode, kind, source, words, caller.actor(), instant.now());
        contests.add(contest);
        acts.fire(contest.filed(organisation));
    }

    public void uphold(String creditCode, String contest, Revision seen, String words) {
        Organisation organisation = contests.organisation(creditCode);
        acts.fire(contests.locked(creditCode, contest, seen).uphold(words, organisation, caller.actor(), instant.now()));
    }

    public void dismiss(String creditCode, String contest, Revision seen, String words) {
        Organisation organisation = contests.organisation(creditCode);
        acts.fire(contests.locked(creditCode, contest, seen).dismiss(words, organisation, caller.actor(), instant.now()));
    }
}
