package org.sheqia.pledge.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;

/**
 * What a foundation calls for.
 *
 * @param call     what projects it looks for
 * @param criteria by what it chooses
 * @param budget   what it has to give, in yuan
 * @param deadline proposals are taken before this instant
 */
@Schema(name = "ProgrammeContent")
public record ProgrammeContent(@NotNull @Size(min = 2, max = 120) String title, @NotNull @Size(min = 2, max = 10_000) String call,
        @NotNull @Size(min = 2, max = 5000) String criteria, @NotNull @Amount(max = "1000000000.00") Money budget, @NotNull Instant deadline) {
}
