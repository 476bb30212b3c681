package org.sheqia.clock.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingCalendar.Counted;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.ClockRule;

/**
 * 期限: a period that runs by a rule for something, with the rule, the calendar and the day that it was counted to. A row is
 * never changed: what becomes of a clock (it waits, goes on, is counted again, is done) is a new row that names the one
 * before it, so that what was shown at any moment can be shown again.
 */
@Entity
@Table(name = "clock")
public class Clock extends TenantEntity {

    /** What the row says of its clock. */
    public enum State {
        RUNNING, PAUSED,
        /** Its last day is over, and what that brings about has come. */
        EXPIRED,
        DONE
    }

    @Column(name = "project_id")
    private String projectId;

    /** The organisation whose matter it is; null where it is the buyer's alone. */
    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private String code;

    /** The rule as it stood when the clock was started, as JSON. */
    private String rule;

    @Column(name = "from_at")
    private Instant from;

    /** Kept as a day: an instant beyond 19 January 2038 is none to every database (the driver sends it as a TIMESTAMP). */
    @Column(name = "last_day")
    private LocalDate lastDay;

    private String calendar;
    private boolean provisional;

    /** How many days it has waited, in its rule's unit; they do not count. */
    @Column(name = "paused_days")
    private int pausedDays;

    @Enumerated(EnumType.STRING)
    private State state;

    /** What lateness brings about; null for nothing. */
    @Enumerated(EnumType.STRING)
    private ClockRule.OnExpiry.Effect effect;

    /** The row before this one; null for the first. */
    private String replaces;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Clock() {
    }

    /**
     * @param event  the day of the event does not count (民法典 第201条)
     * @param before the same clock of the same thing that was started before, which ends with this one, and than which it does not end
     *               earlier; null for none
     */
    public static Clock start(Subject subject, ClockRule rule, Instant event, Clock before, WorkingCalendar calendar, Instant now) {
        Counted counted = count(rule, event, 0, calendar);
        Clock clock = new Clock();
        clock.replaces = before == null ? null : before.id();
        clock.projectId = subject.project();
        clock.creditCode = subject.organisation();
        clock.subjectType = subject.type();
        clock.subjectId = subject.id();
        clock.code = rule.code();
        clock.rule = Json.write(rule);
        clock.effect = rule.lateness();
        clock.from = event;
        clock.lastDay = before == null || counted.lastDay().isAfter(before.lastDay) ? counted.lastDay() : before.lastDay;
        clock.calendar = counted.calendar();
        clock.provisional = counted.provisional();
        clock.state = State.RUNNING;
        clock.recordedAt = now;
        return clock;
    }

    /** Time that does not count begins: something is corrected, or a test or an expert is waited for. */
    public Clock pause(Instant now) {
        require(State.RUNNING);
        return next(State.PAUSED, lastDay, now);
    }

    /** Goes on, later by the days that it waited. */
    public Clock resume(WorkingCalendar calendar, Instant now) {
        require(State.PAUSED);
        return next(State.RUNNING, lastDay, now).counted(pausedDays + calendar.daysBetween(recordedAt, now, rule().unit()), calendar);
    }

    /** Its last day is over, and what it waited for has not happened. */
    public Clock expire(Instant now) {
        require(State.RUNNING);
        return next(State.EXPIRED, lastDay, now);
    }

    /** What it waited for has happened; late or in time. */
    public Clock done(Instant now) {
        return next(State.DONE, lastDay, now);
    }

    /** Counted again once the calendar was issued; nothing that was shown ends earlier. One that waits is counted when it goes on. */
    public Clock recount(WorkingCalendar calendar, Instant now) {
        return next(state, lastDay, now).counted(pausedDays, calendar);
    }

    private Clock counted(int paused, WorkingCalendar by) {
        Counted counted = count(rule(), from, paused, by);
        pausedDays = paused;
        lastDay = counted.lastDay().isAfter(lastDay) ? counted.lastDay() : lastDay;
        calendar = counted.calendar();
        provisional = counted.provisional();
        return this;
    }

    /** A term of months or years ends on its corresponding day, whatever day that is (民法典 第202条). */
    private static Counted count(ClockRule rule, Instant event, int paused, WorkingCalendar calendar) {
        if (rule.months() != null) {
            return new Counted(Terms.lastDayAfter(WorkingDays.dayOf(event), rule.months()), "-", false);
        }
        Counted counted = calendar.count(event, rule.length());
        return paused == 0 ? counted : calendar.later(counted, paused, rule.unit());
    }

    private Clock next(State then, LocalDate until, Instant now) {
        Clock clock = new Clock();
        clock.projectId = projectId;
        clock.creditCode = creditCode;
        clock.subjectType = subjectType;
        clock.subjectId = subjectId;
        clock.code = code;
        clock.rule = rule;
        clock.effect = effect;
        clock.from = from;
        clock.lastDay = until;
        clock.calendar = calendar;
        clock.provisional = provisional;
        clock.pausedDays = pausedDays;
        clock.state = then;
        clock.replaces = id();
        clock.recordedAt = now;
        return clock;
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw Rejected.conflict("clock-state", "state", state.name());
        }
    }

    public ClockRule rule() {
        return Json.read(rule, ClockRule.class);
    }

    /** @param project its title, which tells one thing that runs out from another */
    public Subject subject(String project) {
        return new Subject(subjectType, subjectId, tenantId(), creditCode, projectId, rule().name().zh() + "：" + project);
    }

    public String code() {
        return code;
    }

    /** From when it counts. */
    public Instant from() {
        return from;
    }

    /** The instant at which its last day is over. */
    public Instant due() {
        return WorkingDays.startOf(lastDay.plusDays(1));
    }

    public String calendar() {
        return calendar;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public State state() {
        return state;
    }
}
