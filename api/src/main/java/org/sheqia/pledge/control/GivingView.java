package org.sheqia.pledge.control;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.TrancheStatus;
import org.sheqia.pledge.entity.Turn;

/**
 * What a foundation has to pay when, and what is left of its years; in yuan.
 *
 * @param years   those of which it has published a sum or in which something is due, in order
 * @param overdue what was due before today and is not paid, whoever's turn it is
 * @param months  the twelve from this one on, also those in which nothing is due; what was due before today is in none of them
 */
public record GivingView(List<Year> years, Money overdue, List<Month> months) {

    /**
     * One year, by the day on which a tranche is due.
     *
     * @param sum      what the foundation has published that it has to give; null where it has published none
     * @param offered  in pledges that nobody has answered
     * @param promised in pledges that are accepted
     * @param paid     what of that the foundation says that it has paid
     * @param left     of the sum, without what is offered or promised; null where there is none, less than nothing where it is exceeded
     */
    @Schema(name = "GivingYear")
    public record Year(int year, @Schema(nullable = true) Money sum, Money offered, Money promised, Money paid,
            @Schema(nullable = true) Money left) {
    }

    /**
     * One month.
     *
     * @param month     like {@code 2026-03}
     * @param planned   due and not asked for
     * @param requested due and asked for
     */
    @Schema(name = "GivingMonth")
    public record Month(String month, Money planned, Money requested) {
    }

    /** A tranche of an accepted pledge that is not paid. */
    public record DueTranche(String id, String pledgeId, int number, String tenant, String title, Money amount, LocalDate dueOn, TrancheStatus status,
            boolean overdue, Turn turn) {
    }
}
