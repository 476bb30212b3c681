package org.sheqia.desk.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.desk.control.Assignments.Held;
import org.sheqia.desk.entity.WorkAssignment;
import org.sheqia.desk.entity.WorkEvent;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** 由我办理: somebody takes a piece of work, gives it back, or gives it to another. Who may do it stays as it was. */
@UseCase
public class TakeWork {

    @Inject
    Waiting waiting;

    @Inject
    Assignments assignments;

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @throws Rejected not found where it does not wait for the caller; {@code work-taken} where it is another's */
    public void take(Piece piece) {
        Found found = find(piece).stream().filter(f -> caller.actor().grants().contains(f.grant())).findFirst().orElseThrow(Rejected::hidden);
        String self = assignments.self(found.grant());
        Optional<WorkAssignment> row = assignments.locked(found);
        Optional<Held> held = held(found);
        if (held.filter(h -> !h.sub().equals(self)).isPresent()) {
            throw Rejected.conflict("work-taken", "person", held.get().name());
        }
        if (held.isEmpty()) {
            put(found, row, self, null);
            caller.in(found.grant());
            acts.fire(new WorkEvent.Taken(subject(found), found.kind().name()));
        }
    }

    /** Whoever leads the place gives back for another. Whose it was hears of it, and who had given it. Nothing, where it is nobody's. */
    public void giveBack(Piece piece) {
        Found found = find(piece).get(0);
        Optional<WorkAssignment> row = assignments.locked(found);
        if (row.isEmpty()) {
            return;
        }
        String self = assignments.self(found.grant());
        if (!row.get().isOf(self) && !leads(found)) {
            throw Rejected.forbidden("work-of-another");
        }
        List<String> others = others(here(found), self, row.get().sub(), row.get().givenBy());
        assignments.remove(row.get());
        caller.in(found.grant());
        acts.fire(new WorkEvent.GivenBack(subject(found), found.kind().name(), found.subjectId(), found.scopeId(), found.season(), others));
    }

    /**
     * The person hears of it, and whose it was before. Nothing, where it is that person's already.
     *
     * @throws Rejected not found for who does not lead the place; {@code no-such-role} where the person could not do it
     */
    public void give(Piece piece, String sub) {
        List<Found> ways = find(piece);
        Found found = ways.get(0);
        if (!leads(found)) {
            throw Rejected.forbidden("work-of-others");
        }
        List<Membership> here = here(found);
        Membership person = here.stream().filter(m -> m.sub().equals(sub) && ways.stream().anyMatch(way -> way.kind().roles().contains(m.role()))).findFirst()
                .orElseThrow(() -> Rejected.field("sub", "no-such-role"));
        Optional<WorkAssignment> row = assignments.locked(found);
        String before = row.map(WorkAssignment::sub).orElse(null);
        if (sub.equals(before)) {
            return;
        }
        String self = caller.actor().sub();
        String told = others(here, self, sub).stream().findFirst().orElse(null);
        String untold = others(here, self, before).stream().findFirst().orElse(null);
        put(found, row, sub, self);
        caller.in(found.grant());
        acts.fire(new WorkEvent.Given(subject(found), found.kind().name(), person.personName(), found.subjectId(), found.scopeId(), found.season(),
                told, untold));
    }

    private List<Membership> here(Found found) {
        return memberships.in(found.kind().scope(), found.scopeId());
    }

    /** Those of them who are others than the caller, and whom it concerns: who works there no more reads nothing of it. */
    private List<String> others(List<Membership> here, String self, String... people) {
        Set<String> subs = here.stream().map(Membership::sub).collect(Collectors.toSet());
        return Stream.of(people).filter(sub -> subs.contains(sub) && !sub.equals(self) && !sub.equals(caller.actor().sub())).distinct().toList();
    }

    private List<Found> find(Piece piece) {
        List<Found> ways = waiting.of(caller.actor(), piece);
        if (ways.isEmpty()) {
            throw Rejected.hidden();
        }
        if (!ways.get(0).isShared()) {
            throw Rejected.rule("work-of-one");
        }
        return ways;
    }

    private Optional<Held> held(Found found) {
        return Optional.ofNullable(assignments.of(List.of(found)).get(Assignments.key(found)));
    }

    private boolean leads(Found found) {
        return Leads.leads(caller.actor(), found.kind(), found.scopeId());
    }

    private void put(Found found, Optional<WorkAssignment> row, String person, String giver) {
        row.orElseGet(() -> {
            WorkAssignment first = new WorkAssignment(found.kind().name(), found.thing(), found.scopeId());
            assignments.add(first);
            return first;
        }).to(person, giver, instant.now());
    }

    private static Subject subject(Found found) {
        Role.Scope scope = found.kind().scope();
        return new Subject("work", found.thing(), scope == Role.Scope.TENANT ? found.scopeId() : null,
                scope == Role.Scope.ORGANISATION ? found.scopeId() : null, null, found.title());
    }

    /**
     * A piece of work, as the desk names it.
     *
     * @param scopeId tenant code, credit code, or {@code district}
     */
    public record Piece(String kind, String thing, String scopeId) {
    }
}
