package org.sheqia.bid.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Amount;
import org.sheqia.money.entity.Money;

/**
 * What is offered for one line of the project.
 *
 * @param line      the line's id, like {@code indicator-2}
 * @param unitPrice for one of its unit; null while none is offered yet
 */
@Schema(name = "LinePrice")
public record LinePrice(@NotNull @Pattern(regexp = "(indicator|staff)-[1-9]\\d{0,5}") String line,
        @Schema(nullable = true) @Amount(min = "0.00") Money unitPrice) {
}
