package org.sheqia.season.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.season.entity.SeasonPlan.Closure;
import org.sheqia.season.entity.SeasonPlan.FairDate;
import org.sheqia.season.entity.SeasonPlan.Seat;
import org.sheqia.season.entity.SeasonPlan.Slot;
import org.sheqia.season.entity.SeasonPlan.Venue;

/** 社洽会: one year's fair. Prepared unseen by the district, opened to everybody, changed until it is closed; from then on an archive. */
@Entity
@Table(name = "season")
public class Season {

    @Id
    private String code;

    @Version
    private long version;

    private SeasonPlan plan;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** True while its projects are sample data. */
    private boolean sample;

    protected Season() {
    }

    /**
     * A draft.
     *
     * @param code like {@code 2027}
     * @throws Rejected when the plan contradicts itself
     */
    public Season(String code, SeasonPlan plan, boolean sample) {
        this.code = code;
        this.sample = sample;
        take(plan);
    }

    public SeasonEvent.Drafted drafted() {
        return new SeasonEvent.Drafted(subject());
    }

    /** @throws Rejected {@code season-opened} where it is open already */
    public SeasonEvent.Opened open(Instant now) {
        requireDraft();
        openedAt = now;
        return new SeasonEvent.Opened(subject());
    }

    /** @throws Rejected {@code season-not-opened}; {@code season-closed}; {@code season-in-use} */
    public SeasonEvent.TakenBack takeBack(boolean used) {
        requireOpen();
        requireUnused(used);
        openedAt = null;
        return new SeasonEvent.TakenBack(subject());
    }

    /** @throws Rejected {@code season-opened} unless it is a draft */
    public SeasonEvent.Discarded discard() {
        requireDraft();
        return new SeasonEvent.Discarded(subject());
    }

    /**
     * The same season under another code, to take the place of this one.
     *
     * @throws Rejected {@code season-in-use}; {@code season-closed}
     */
    public Season under(String another, boolean used) {
        requireNotClosed();
        requireUnused(used);
        Season renamed = new Season(another, plan, sample);
        renamed.openedAt = openedAt;
        return renamed;
    }

    /** @param before the code until now */
    public SeasonEvent.Recoded recoded(String before) {
        return new SeasonEvent.Recoded(subject(), Change.between(new Code(before), new Code(code)));
    }

    private record Code(String code) {
    }

    /**
     * Moves every day of the plan, so that the fair begins on that one.
     *
     * @param day later than it was to begin, or earlier, but then not before today
     * @param concerned who plans for it, and hears of it unless it is a draft
     * @throws Rejected {@code season-closed}; {@code same-day}; {@code in-past}
     */
    public SeasonEvent.Postponed postpone(LocalDate day, LocalDate today, List<Audience> concerned) {
        requireNotClosed();
        if (day.equals(opensOn)) {
            throw Rejected.field("opensOn", "same-day");
        }
        if (day.isBefore(opensOn) && day.isBefore(today)) {
            throw Rejected.field("opensOn", "in-past");
        }
        long days = ChronoUnit.DAYS.between(opensOn, day);
        SeasonPlan before = plan;
        take(plan.later(days));
        return new SeasonEvent.Postponed(subject(), opensOn, days, Change.between(before, plan), isDraft() ? List.of() : concerned);
    }

    /**
     * @param used where and when somebody meets, who was told that table and these hours
     * @throws Rejected when the plan contradicts itself; {@code slot-in-use}; {@code table-in-use}; {@code season-closed}
     */
    public SeasonEvent.Revised revise(SeasonPlan changed, Set<Seat> used) {
        requireNotClosed();
        requireSeats(changed, used);
        SeasonPlan before = plan;
        take(changed);
        return new SeasonEvent.Revised(subject(), Change.between(before, changed));
    }

    /** What was met in before the fair was postponed is in no plan any more. */
    private void requireSeats(SeasonPlan changed, Set<Seat> used) {
        List<Violation> gone = used.stream().filter(plan::has).filter(seat -> !changed.has(seat))
                .sorted(Comparator.comparing((Seat seat) -> seat.slot().startsAt()).thenComparing(Seat::venue).thenComparing(Seat::table))
                .map(seat -> gone(changed, seat)).distinct().toList();
        if (!gone.isEmpty()) {
            throw Rejected.invalid(gone);
        }
    }

    private static Violation gone(SeasonPlan changed, Seat seat) {
        return changed.hasSlot(seat) ? Violation.of(changed.fieldOf(seat.venue(), "tables"), "table-in-use", "table", seat.table())
                : Violation.of(changed.fieldOf(seat.venue(), "slots"), "slot-in-use", "from", seat.slot().startsAt(), "until", seat.slot().endsAt());
    }

    /** @throws Rejected {@code season-not-over} before its last day; {@code season-closed} */
    public SeasonEvent.Closed close(Instant now) {
        requireOpen();
        if (WorkingDays.dayOf(now).isBefore(closesOn)) {
            throw Rejected.rule("season-not-over", "day", closesOn);
        }
        closedAt = now;
        return new SeasonEvent.Closed(subject());
    }

    /** @throws Rejected {@code season-not-opened}; {@code season-closed} */
    public void requireOpen() {
        if (openedAt == null) {
            throw Rejected.conflict("season-not-opened");
        }
        requireNotClosed();
    }

    private void requireNotClosed() {
        if (closedAt != null) {
            throw Rejected.conflict("season-closed");
        }
    }

    private void requireDraft() {
        if (openedAt != null) {
            throw Rejected.conflict("season-opened");
        }
    }

    private static void requireUnused(boolean used) {
        if (used) {
            throw Rejected.conflict("season-in-use");
        }
    }

    private void take(SeasonPlan changed) {
        List<Violation> violations = new ArrayList<>();
        if (changed.closesOn().isBefore(changed.opensOn())) {
            violations.add(Violation.of("closesOn", "until-before-from"));
        }
        if (changed.projectsUntil() != null && changed.projectsUntil().isAfter(changed.closesOn())) {
            violations.add(Violation.of("projectsUntil", "outside-term", "from", changed.opensOn(), "until", changed.closesOn()));
        }
        for (int i = 0; i < changed.dates().size(); i++) {
            FairDate date = changed.dates().get(i);
            within(changed, "dates[" + i + "]", date.startsAt(), date.endsAt(), violations);
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < changed.venues().size(); i++) {
            Venue venue = changed.venues().get(i);
            if (!codes.add(venue.code())) {
                violations.add(Violation.of("venues[" + i + "].code", "venue-twice"));
            }
            slots(changed, "venues[" + i + "]", venue, violations);
            asInOtherVenues(changed.venues().subList(0, i), "venues[" + i + "]", venue, violations);
        }
        if (changed.slots().size() > SeasonPlan.MOST_SLOTS) {
            violations.add(Violation.of("venues", "too-many-slots", "most", SeasonPlan.MOST_SLOTS));
        }
        Set<String> towns = new HashSet<>();
        for (int i = 0; i < changed.limits().towns().size(); i++) {
            if (!towns.add(changed.limits().towns().get(i).tenant())) {
                violations.add(Violation.of("limits.towns[" + i + "].tenant", "town-twice"));
            }
        }
        for (int i = 0; i < changed.closures().size(); i++) {
            closure(changed, "closures[" + i + "]", changed.closures().get(i), violations);
        }
        if (!violations.isEmpty()) {
            throw Rejected.invalid(violations);
        }
        plan = changed;
        opensOn = changed.opensOn();
        closesOn = changed.closesOn();
    }

    private static void slots(SeasonPlan plan, String field, Venue venue, List<Violation> violations) {
        for (int i = 0; i < venue.slots().size(); i++) {
            within(plan, field + ".slots[" + i + "]", venue.slots().get(i).startsAt(), venue.slots().get(i).endsAt(), violations);
        }
        List<Slot> inOrder = venue.slots().stream().sorted(Comparator.comparing(Slot::startsAt)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).startsAt().isBefore(inOrder.get(i - 1).endsAt())) {
                violations.add(Violation.of(field + ".slots[" + venue.slots().indexOf(inOrder.get(i)) + "].startsAt", "slots-overlap"));
            }
        }
    }

    /** Nobody can be in two venues at once: what goes on at the same time has to begin and end together. */
    private static void asInOtherVenues(List<Venue> others, String field, Venue venue, List<Violation> violations) {
        Set<Slot> before = others.stream().flatMap(other -> other.slots().stream()).collect(Collectors.toSet());
        for (int i = 0; i < venue.slots().size(); i++) {
            Slot slot = venue.slots().get(i);
            if (before.stream().anyMatch(slot::crosses)) {
                violations.add(Violation.of(field + ".slots[" + i + "].startsAt", "slots-cross"));
            }
        }
    }

    private static void closure(SeasonPlan plan, String field, Closure closure, List<Violation> violations) {
        Optional<Venue> venue = plan.venue(closure.venue());
        if (venue.isEmpty()) {
            violations.add(Violation.of(field + ".venue", "venue-unknown"));
        } else if (closure.table() != null && closure.table() > venue.get().tables()) {
            violations.add(Violation.of(field + ".table", "table-unknown"));
        }
        within(plan, field, closure.startsAt(), closure.endsAt(), violations);
    }

    private static void within(SeasonPlan plan, String field, Instant from, Instant until, List<Violation> violations) {
        if (!from.isBefore(until)) {
            violations.add(Violation.of(field + ".endsAt", "ends-before-it-begins"));
        } else if (WorkingDays.dayOf(from).isBefore(plan.opensOn()) || WorkingDays.dayOf(until).isAfter(plan.closesOn())) {
            violations.add(Violation.of(field + ".startsAt", "outside-term", "from", plan.opensOn(), "until", plan.closesOn()));
        }
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public SeasonPlan plan() {
        return plan;
    }

    public SeasonStage stage(Instant now) {
        return SeasonStage.of(openedAt != null, closedAt != null, opensOn, closesOn, WorkingDays.dayOf(now));
    }

    /** What decides whether it is meant where none is named. */
    public SeasonChoice.Term term(Instant now) {
        return new SeasonChoice.Term(code, stage(now), opensOn, closesOn, plan.projectsUntil());
    }

    public boolean isDraft() {
        return openedAt == null;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public boolean isSample() {
        return sample;
    }

    private Subject subject() {
        return new Subject("season", code, null, null, null, plan.name().zh());
    }
}
