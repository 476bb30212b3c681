package org.sheqia.pledge.control;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.tenantconfig.BankAccount;

/**
 * A part of a pledge; in yuan.
 *
 * @param reference      what the tenant asks to be written on the transfer
 * @param account        to which it was asked to be paid; null before that, and where the tenant had named none
 * @param returnedReason why finance said that it has not come; null unless that is so
 */
public record TrancheView(int number, Money amount, LocalDate dueOn, TrancheStatus status, @Schema(nullable = true) String reference,
        @Schema(nullable = true) BankAccount account,
        @Schema(nullable = true) String requestedBy, @Schema(nullable = true) Instant requestedAt, @Schema(nullable = true) LocalDate paidOn,
        @Schema(nullable = true) String bankReference, @Schema(nullable = true) Instant confirmedAt,
        @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) String acknowledgedBy, @Schema(nullable = true) Instant acknowledgedAt, long version) implements Versioned {

    /** @param account as it was kept */
    public TrancheView(int number, Money amount, LocalDate dueOn, TrancheStatus status, String reference, String account, String requestedBy,
            Instant requestedAt, LocalDate paidOn, String bankReference, Instant confirmedAt, String returnedReason, String acknowledgedBy,
            Instant acknowledgedAt, long version) {
        this(number, amount, dueOn, status, reference, account == null ? null : Json.read(account, BankAccount.class), requestedBy, requestedAt,
                paidOn, bankReference, confirmedAt, returnedReason, acknowledgedBy, acknowledgedAt, version);
    }
}
