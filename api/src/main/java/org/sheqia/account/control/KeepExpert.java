package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.account.entity.Expert;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** The district says as what an evaluator may sit in committees. */
@UseCase
public class KeepExpert {

    @Inject
    Caller caller;

    @Inject
    Experts experts;

    @Inject
    Event<Act> acts;

    /** @throws Rejected hidden for somebody who is no evaluator */
    public void keep(String sub, Expert.Kind kind, String specialty, String unit) {
        if (caller.actor().people().contains(sub)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        Membership evaluator = experts.evaluators().stream().filter(m -> m.sub().equals(sub)).findFirst().orElseThrow(Rejected::hidden);
        Subject person = new Subject("expert", evaluator.id(), null, null, null, evaluator.subject().title());
        acts.fire(experts.getOrAdd(sub).keep(kind, specialty, unit, person));
    }
}
