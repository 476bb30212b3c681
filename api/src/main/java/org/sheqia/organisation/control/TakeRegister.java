package org.sheqia.organisation.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationEvent;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.UseCase;

/** The district takes organisations from its own register, all of a list or none; their people join by invitation later. */
@UseCase
public class TakeRegister {

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @return how many were taken */
    public int take(List<Entry> entries) {
        List<Violation> faults = new ArrayList<>();
        Set<String> known = organisations.registered(entries.stream().map(Entry::creditCode).toList());
        List<Organisation> taken = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String field = "organisations[" + i + "].";
            if (!known.add(entry.creditCode())) {
                faults.add(Violation.of(field + "creditCode", "credit-code-registered"));
                continue;
            }
            try {
                taken.add(Organisation.taken(entry.creditCode(), entry.kind(), entry.profile(), caller.actor(), instant.now()));
            } catch (Rejected no) {
                no.violations().forEach(v -> faults.add(new Violation(field + v.field(), v.code(), v.params())));
            }
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
        taken.forEach(organisations::add);
        acts.fire(new OrganisationEvent.RegisterTaken(new Subject("organisation", Grant.DISTRICT, null, null, null,
                String.valueOf(taken.size())), entries.stream().map(Entry::creditCode).toList()));
        return taken.size();
    }

    /** One organisation of the register. */
    public record Entry(String creditCode, OrganisationKind kind, OrganisationProfile profile) {
    }
}
