package org.sheqia.bid.entity;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent;

/**
 * A line of a project with what an offer asks for it: quantity × unit price = total.
 *
 * @param line the line's id, like {@code indicator-2}
 */
@Schema(name = "PricedLine")
public record PricedLine(String line, String name, String unit, int quantity, Money unitPrice, Money total) {

    static PricedLine of(ProjectContent.Line asked, Money unitPrice) {
        return new PricedLine(asked.id(), asked.name(), asked.unit(), asked.quantity(), unitPrice,
                unitPrice.times(BigDecimal.valueOf(asked.quantity())));
    }
}
