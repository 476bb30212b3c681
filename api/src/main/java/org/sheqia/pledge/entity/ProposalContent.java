package org.sheqia.pledge.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;

/** A project that somebody proposes for a programme, and what it asks of the foundation, in yuan. */
@Schema(name = "ProposalContent")
public record ProposalContent(@NotNull @Size(min = 2, max = 120) String title, @NotNull @Size(min = 2, max = 10_000) String summary,
        @NotNull @Amount(max = "1000000000.00") Money amount) {
}
