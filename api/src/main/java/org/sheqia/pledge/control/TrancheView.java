package org.sheqia.pledge.control;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.problem.control.Versioned;

/**
 * A part of a pledge; in yuan.
 *
 * @param reference      what the tenant asks to be written on the transfer
 * @param returnedReason why finance said that it has not come; null unless that is so
 */
public record TrancheView(int number, Money amount, LocalDate dueOn, TrancheStatus status, @Schema(nullable = true) String reference,
        @Schema(nullable = true) String requestedBy, @Schema(nullable = true) Instant requestedAt, @Schema(nullable = true) LocalDate paidOn,
        @Schema(nullable = true) String bankReference, @Schema(nullable = true) Instant confirmedAt,
        @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) String acknowledgedBy, @Schema(nullable = true) Instant acknowledgedAt, long version) implements Versioned {
}
