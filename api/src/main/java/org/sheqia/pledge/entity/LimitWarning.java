package org.sheqia.pledge.entity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;

/**
 * What a foundation does goes beyond its own bound. That is no refusal: it says that it has seen just this.
 *
 * @param year  of whose sum; null for the bounds of a single grant
 * @param bound what was set, or is left, in yuan; less than nothing where more is promised already
 */
@Schema(name = "LimitWarning")
public record LimitWarning(@NotNull Limit limit, @Schema(nullable = true) Integer year, @NotNull Money bound) {
}
