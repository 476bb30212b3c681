package org.sheqia.almanac.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.CalendarYear;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/**
 * 年度放假安排: an edition of a year's calendar. One administrator of the district enters the State Council's notice, another
 * compares it and issues it. An edition is never changed: what was wrong is mended by the next one.
 */
@Entity
@Table(name = "calendar_edition")
public class CalendarEdition {

    @Id
    private String id;

    /** How often the row was written; the edition's own number is {@link #number}. */
    @Version
    private long version;

    @Column(name = "calendar_year")
    private int year;

    private int number;

    private String source;

    @Column(name = "days_off")
    private String daysOff;

    @Column(name = "make_up_days")
    private String makeUpDays;

    @Enumerated(EnumType.STRING)
    private EditionStatus status = EditionStatus.PROPOSED;

    @Column(name = "proposed_by_sub")
    private String proposedBySub;

    /** For whom, by who stood in, or null. */
    @Column(name = "proposed_for_sub")
    private String proposedForSub;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by_sub")
    private String decidedBySub;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "returned_reason")
    private String returnedReason;

    protected CalendarEdition() {
    }

    /** @param entered with the number that the edition is to have */
    public CalendarEdition(CalendarYear entered, Actor official, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch().toString();
        year = entered.year();
        number = entered.version();
        source = entered.source();
        daysOff = Json.write(List.copyOf(entered.daysOff()));
        makeUpDays = Json.write(List.copyOf(entered.makeUpDays()));
        proposedBySub = official.sub();
        proposedForSub = official.principalSub();
        proposedByName = official.shown();
        proposedAt = now;
    }

    /** @param holding the calendar of the year that holds now */
    public CalendarEvent.Proposed proposed(CalendarYear holding) {
        return new CalendarEvent.Proposed(subject(), year, number, source, changes(holding));
    }

    /**
     * Another has compared it with the notice: it counts from here on.
     *
     * @param holding the calendar of the year that held until now
     * @throws Rejected {@code separation-of-duties} for whoever entered it; {@code illegal-state}
     */
    public CalendarEvent.Issued issue(CalendarYear holding, Actor official, Instant now) {
        status.requireNext(EditionStatus.ISSUED);
        if (official.isOneOf(proposedBySub, proposedForSub)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        decide(EditionStatus.ISSUED, official, now);
        return new CalendarEvent.Issued(subject(), year, number, source, changes(holding));
    }

    /** It is not what the notice says; whoever entered it may find that, too. */
    public CalendarEvent.Returned giveBack(String reason, Actor official, Instant now) {
        status.requireNext(EditionStatus.RETURNED);
        decide(EditionStatus.RETURNED, official, now);
        returnedReason = reason;
        return new CalendarEvent.Returned(subject(), year, number, reason);
    }

    private void decide(EditionStatus decision, Actor official, Instant now) {
        status = decision;
        decidedBySub = official.sub();
        decidedByName = official.shown();
        decidedAt = now;
    }

    private List<Change> changes(CalendarYear holding) {
        return Change.between(Days.of(holding), Days.of(days()));
    }

    /** What days are counted by once it is issued. */
    public CalendarYear days() {
        return days(year, number, source, daysOff, makeUpDays);
    }

    /** The same of what is kept. */
    public static CalendarYear days(int year, int number, String source, String daysOff, String makeUpDays) {
        return new CalendarYear(year, number, source, List.of(Json.read(daysOff, LocalDate[].class)), List.of(Json.read(makeUpDays, LocalDate[].class)));
    }

    public EditionStatus status() {
        return status;
    }

    public String id() {
        return id;
    }

    public int year() {
        return year;
    }

    public long version() {
        return version;
    }

    private Subject subject() {
        return new Subject("calendar", id, null, null, null, year + " v" + number);
    }

    /** What an edition may change. */
    private record Days(List<LocalDate> daysOff, List<LocalDate> makeUpDays) {

        static Days of(CalendarYear year) {
            return new Days(List.copyOf(year.daysOff()), List.copyOf(year.makeUpDays()));
        }
    }
}
