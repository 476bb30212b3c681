package org.sheqia.organisation.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/**
 * Why an organisation that was approved may not take part. One official writes it down, and it counts once another has confirmed it.
 * A suspension counts at once, for a week at most unless another confirms it, and not again while one of the last months was not
 * confirmed. What was confirmed ends when two have agreed to that, too.
 *
 * @param until      the first day on which it no longer holds, or null while nobody knows
 * @param recordedBy subject of the official who wrote it down, and so neither confirms nor ends it alone
 * @param recordedFor for whom, by who stood in, or null
 * @param state      null in one of before V38, which counts
 * @param recordedOn when it was written down; null in one of before V38
 * @param atOnce     whether it counts before it is confirmed; missing in one of before V38
 * @param endAskedBy who has asked that it end, or null
 * @param endAskedFor for whom, by who stood in, or null
 */
public record Standing(String id, Kind kind, String source, LocalDate from, LocalDate until, String recordedBy, String recordedFor, State state,
        LocalDate recordedOn, Boolean atOnce, String endAskedBy, String endAskedFor) {

    /** For how long one official alone can stop an organisation, and after how long again. */
    private static final Period ALONE = Period.ofDays(7);
    private static final Period NOT_AGAIN = Period.ofDays(90);

    public Standing {
        state = state == null ? State.CONFIRMED : state;
        atOnce = atOnce != null && atOnce;
    }

    /** Whether a second official agrees. */
    public enum State {
        WAITING,
        CONFIRMED,
        /** Somebody else did not agree, and it never counts. */
        DROPPED
    }

    /** Of what sort. */
    public enum Kind {
        /** 活动异常名录 (社会组织信用信息管理办法). */
        ABNORMAL,
        /** 严重违法失信名单. */
        DISHONEST,
        /** 禁止参加政府采购活动 (政府采购法 第22条、第77条), or barred by the portal's own rules. */
        BARRED,
        /** 暂停使用: the district has closed its way into the portal. */
        SUSPENDED,
        /** 注销、撤销登记. */
        DEREGISTERED
    }

    /**
     * What is to be written down.
     *
     * @param source where that stands: the list, its number or the decision
     * @param until  the first day on which it no longer holds, or null while nobody knows
     */
    @Schema(name = "RecordStandingRequest")
    public record Found(@NotNull Kind kind, @NotNull @Size(min = 2, max = 500) String source, @NotNull LocalDate from,
            @Schema(nullable = true) LocalDate until) {
    }

    /**
     * @param all what was written down before
     * @throws Rejected {@code until-before-from}; {@code standing-waits}: one of that kind waits for another official already
     */
    static Standing of(Found found, List<Standing> all, Actor official, LocalDate today) {
        if (found.until() != null && !found.until().isAfter(found.from())) {
            throw Rejected.field("until", "until-before-from");
        }
        List<Standing> alike = all.stream().filter(s -> s.kind == found.kind()).toList();
        if (alike.stream().anyMatch(s -> s.isWaiting(today))) {
            throw Rejected.conflict("standing-waits");
        }
        boolean atOnce = found.kind() == Kind.SUSPENDED && alike.stream().noneMatch(s -> s.state != State.CONFIRMED && today.isBefore(s.recordedOn.plus(NOT_AGAIN)));
        return new Standing(UuidCreator.getTimeOrderedEpoch().toString(), found.kind(), found.source(), found.from(), found.until(), official.sub(),
                official.principalSub(), State.WAITING, today, atOnce, null, null);
    }

    public boolean isWaiting(LocalDate day) {
        return state == State.WAITING && !isOver(day);
    }

    public boolean isEndAsked() {
        return endAskedBy != null;
    }

    /** Whether it counts on a day, by a second official's word or for the week of one alone. */
    public boolean holds(LocalDate day) {
        return isConfirmedOn(day) || state == State.WAITING && atOnce && day.isBefore(recordedOn.plus(ALONE)) && spans(day);
    }

    /** Whether it counts on a day by two officials' word: what cannot be undone asks for that. */
    public boolean isConfirmedOn(LocalDate day) {
        return state == State.CONFIRMED && spans(day);
    }

    private boolean spans(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return state == State.DROPPED || until != null && !day.isBefore(until);
    }

    /** @throws Rejected {@code standing-confirmed}; {@code standing-over}; {@code separation-of-duties} for whoever wrote it down */
    public Standing confirm(Actor official, LocalDate today) {
        requireNotOver(today);
        if (state == State.CONFIRMED) {
            throw Rejected.conflict("standing-confirmed");
        }
        requireAnother(official, recordedBy, recordedFor);
        return with(State.CONFIRMED, until, null, null);
    }

    /**
     * What waits is dropped by another than who wrote it down. Of what two have agreed on, one asks that it end and another agrees.
     *
     * @throws Rejected {@code standing-over}; {@code separation-of-duties}
     */
    public Standing end(Actor official, LocalDate today) {
        if (state == State.WAITING) {
            requireAnother(official, recordedBy, recordedFor);
            return with(State.DROPPED, until, null, null);
        }
        requireNotOver(today);
        if (!isEndAsked()) {
            return with(state, until, official.sub(), official.principalSub());
        }
        requireAnother(official, endAskedBy, endAskedFor);
        return with(state, today.isBefore(from) ? from : today, null, null);
    }

    private Standing with(State next, LocalDate end, String askedBy, String askedFor) {
        return new Standing(id, kind, source, from, end, recordedBy, recordedFor, next, recordedOn, atOnce, askedBy, askedFor);
    }

    private void requireNotOver(LocalDate today) {
        if (isOver(today)) {
            throw Rejected.conflict("standing-over");
        }
    }

    private static void requireAnother(Actor official, String person, String principal) {
        if (official.isOneOf(person, principal)) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }
}
