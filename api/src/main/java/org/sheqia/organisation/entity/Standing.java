package org.sheqia.organisation.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an organisation that was approved may not take part.
 *
 * @param source where that stands: the list, its number or the decision
 * @param until  the first day on which it no longer holds, or null while nobody knows
 */
@Schema(name = "Standing")
public record Standing(@NotNull Kind kind, @NotNull @Size(min = 2, max = 500) String source, @NotNull LocalDate from,
        @Schema(nullable = true) LocalDate until) {

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

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
