package org.sheqia.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;

/** 信用状况: all that stands, or stood, against an organisation. It is replaced, never changed. */
@Embeddable
public class Standings {

    static final Standings NONE = new Standings();

    @Column(name = "standings")
    private String recorded;

    /** When the oldest of those was written down of which another official has to confirm the beginning or the end; null while none waits. */
    @Column(name = "standing_waits_since")
    private Instant waitsSince;

    /** By the portal's own rules. */
    @Column(name = "barred_until")
    private LocalDate barredUntil;

    protected Standings() {
    }

    private Standings(List<Standing> all, LocalDate barredUntil) {
        recorded = all.isEmpty() ? null : Json.write(all);
        waitsSince = all.stream().filter(s -> s.state() == Standing.State.WAITING || s.isEndAsked()).map(Standing::recordedOn)
                .filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(WorkingDays::startOf).orElse(null);
        this.barredUntil = barredUntil;
    }

    Standings with(Standing another) {
        return new Standings(Stream.concat(all().stream(), Stream.of(another)).toList(), barredUntil);
    }

    /** The same with this one in the place of what it was. */
    Standings replacing(Standing changed) {
        return new Standings(all().stream().map(s -> s.id().equals(changed.id()) ? changed : s).toList(), barredUntil);
    }

    /** Barred before that day; one that reaches further stays. */
    Standings barredUntil(LocalDate day) {
        return new Standings(all(), barredUntil != null && barredUntil.isAfter(day) ? barredUntil : day);
    }

    /** @throws Rejected hidden for one that is not there */
    Standing get(String id) {
        return all().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow(Rejected::hidden);
    }

    public List<Standing> all() {
        return recorded == null ? List.of() : List.of(Json.read(recorded, Standing[].class));
    }

    /** What is the worst on a day; what bars it by this portal's own rules before all. */
    public Optional<Standing.Kind> against(LocalDate day) {
        return isBarred(day) ? Optional.of(Standing.Kind.BARRED)
                : all().stream().filter(s -> s.holds(day)).map(Standing::kind).max(Comparator.naturalOrder());
    }

    /** Whether anything that two officials, or the portal's own rules, say stands against it on a day. */
    public boolean isAgreedAgainst(LocalDate day) {
        return isBarred(day) || all().stream().anyMatch(s -> s.isConfirmedOn(day));
    }

    /** @throws Rejected {@code organisation-barred}; {@code organisation-standing}: something stands against it on that day */
    void requireNothing(LocalDate day) {
        if (isBarred(day)) {
            throw Rejected.forbidden("organisation-barred", "until", barredUntil);
        }
        requireNothingRecorded(day);
    }

    /** @throws Rejected {@code organisation-standing}: something is written down against it that holds on that day */
    void requireNothingRecorded(LocalDate day) {
        if (all().stream().anyMatch(s -> s.holds(day))) {
            throw Rejected.forbidden("organisation-standing");
        }
    }

    /** @throws Rejected {@code organisation-standing}: the district has closed its way into the portal */
    void requireNotSuspended(LocalDate day) {
        if (all().stream().anyMatch(s -> s.kind() == Standing.Kind.SUSPENDED && s.holds(day))) {
            throw Rejected.forbidden("organisation-standing");
        }
    }

    private boolean isBarred(LocalDate day) {
        return barredUntil != null && day.isBefore(barredUntil);
    }
}
