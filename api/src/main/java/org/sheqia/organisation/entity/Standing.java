package org.sheqia.organisation.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/**
 * Why an organisation that was approved may not take part. One official writes it down, and it counts once another has confirmed it; a
 * suspension counts at once, for a week at most unless another confirms it.
 *
 * @param until      the first day on which it no longer holds, or null while nobody knows
 * @param recordedBy subject of the official who wrote it down, and so does not end it
 * @param recordedFor for whom, by who stood in, or null
 * @param waitsSince since which day it waits for another official to confirm it, or null
 */
public record Standing(String id, Kind kind, String source, LocalDate from, LocalDate until, String recordedBy, String recordedFor, LocalDate waitsSince) {

    /** For how long one official alone can stop an organisation. */
    private static final Period ALONE = Period.ofDays(7);

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

    /** @throws Rejected {@code until-before-from} */
    public static Standing of(Found found, Actor official, LocalDate today) {
        if (found.until() != null && !found.until().isAfter(found.from())) {
            throw Rejected.field("until", "until-before-from");
        }
        return new Standing(UuidCreator.getTimeOrderedEpoch().toString(), found.kind(), found.source(), found.from(), found.until(), official.sub(),
                official.principalSub(), today);
    }

    /** @throws Rejected {@code standing-confirmed}; {@code standing-over}; {@code separation-of-duties} for whoever wrote it down */
    public Standing confirm(Actor official, LocalDate today) {
        if (!isWaiting()) {
            throw Rejected.conflict("standing-confirmed");
        }
        requireAnother(official, today);
        return new Standing(id, kind, source, from, until, recordedBy, recordedFor, null);
    }

    public boolean isWaiting() {
        return waitsSince != null;
    }

    public boolean holds(LocalDate day) {
        boolean counts = !isWaiting() || kind == Kind.SUSPENDED && day.isBefore(waitsSince.plus(ALONE));
        return counts && !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** @throws Rejected {@code standing-over}; {@code separation-of-duties} for whoever wrote it down */
    public Standing end(Actor official, LocalDate today) {
        requireAnother(official, today);
        return new Standing(id, kind, source, from, today.isBefore(from) ? from : today, recordedBy, recordedFor, waitsSince);
    }

    private void requireAnother(Actor official, LocalDate today) {
        if (isOver(today)) {
            throw Rejected.conflict("standing-over");
        }
        if (official.isOneOf(recordedBy, recordedFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }
}
