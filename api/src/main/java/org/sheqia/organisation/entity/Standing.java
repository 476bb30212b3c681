package org.sheqia.organisation.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/**
 * Why an organisation that was approved may not take part.
 *
 * @param until      the first day on which it no longer holds, or null while nobody knows
 * @param recordedBy subject of the official who wrote it down, and so does not end it
 * @param recordedFor for whom, by who stood in, or null
 */
public record Standing(String id, Kind kind, String source, LocalDate from, LocalDate until, String recordedBy, String recordedFor) {

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
    public static Standing of(Found found, Actor official) {
        if (found.until() != null && !found.until().isAfter(found.from())) {
            throw Rejected.field("until", "until-before-from");
        }
        return new Standing(UuidCreator.getTimeOrderedEpoch().toString(), found.kind(), found.source(), found.from(), found.until(), official.sub(),
                official.principalSub());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /** @throws Rejected {@code standing-over}; {@code separation-of-duties} for whoever wrote it down */
    public Standing end(Actor official, LocalDate today) {
        if (isOver(today)) {
            throw Rejected.conflict("standing-over");
        }
        if (official.isOneOf(recordedBy, recordedFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        return new Standing(id, kind, source, from, today.isBefore(from) ? from : today, recordedBy, recordedFor);
    }
}
