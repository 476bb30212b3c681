package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.pledge.entity.LimitWarning;
import org.sheqia.pledge.entity.Programme;
import org.sheqia.pledge.entity.ProgrammeContent;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.UseCase;

/** A foundation drafts a programme, opens it, closes it before its time, and decides what is proposed. */
@UseCase
public class RunProgramme {

    @Inject
    Programmes programmes;

    @Inject
    Organisations organisations;

    @Inject
    GivenYears years;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return the id of the draft */
    public String draft(String creditCode, ProgrammeContent content) {
        Programme programme = new Programme(organisations.get(creditCode), content, instant.now());
        programmes.add(programme);
        acts.fire(programme.drafted());
        return programme.id();
    }

    public void revise(String creditCode, String id, Revision seen, ProgrammeContent content) {
        acts.fire(programmes.own(creditCode, id, seen).revise(content, instant.now()));
    }

    /** @param warnings those that the foundation has seen */
    public void open(String creditCode, String id, Revision seen, List<LimitWarning> warnings) {
        acts.fire(programmes.own(creditCode, id, seen).open(years.means(creditCode), warnings, instant.now()));
    }

    public void close(String creditCode, String id, Revision seen) {
        acts.fire(programmes.own(creditCode, id, seen).close(instant.now()));
    }

    public void accept(String creditCode, String id, String proposal, Revision seen) {
        Programme programme = programmes.own(creditCode, id);
        acts.fire(programmes.proposal(id, proposal, seen).accept(programme, instant.now()));
    }

    public void decline(String creditCode, String id, String proposal, Revision seen, String reason) {
        programmes.own(creditCode, id);
        acts.fire(programmes.proposal(id, proposal, seen).decline(reason, instant.now()));
    }
}
