package org.sheqia.delivery.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.tenantconfig.Framework;
import org.sheqia.tenantconfig.Framework.Part;

/**
 * How the score of an evaluation is put together: each part by its weight. The weight of a part that is not there is
 * spread over the others, in proportion.
 *
 * @param parts those of the framework with a weight
 * @param score out of 100
 */
public record Total(List<CountedPart> parts, BigDecimal score) {

    /** A part of the sum; {@code score} is null where it is not there; {@code counts} is the percent that it has in the end. */
    public record CountedPart(Part part, int weight, @Schema(nullable = true) BigDecimal score, BigDecimal counts) {
    }

    /** @param scores those that are there, out of 100; the assessor's always is */
    public static Total of(Framework framework, Map<Part, BigDecimal> scores) {
        BigDecimal present = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : scores.keySet()) {
            BigDecimal weight = BigDecimal.valueOf(framework.weightOf(part));
            present = present.add(weight);
            sum = sum.add(weight.multiply(scores.get(part)));
        }
        List<CountedPart> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (framework.weightOf(part) > 0) {
                parts.add(new CountedPart(part, framework.weightOf(part), scores.get(part), scores.containsKey(part)
                        ? BigDecimal.valueOf(framework.weightOf(part) * 100L).divide(present, 2, RoundingMode.HALF_UP) : BigDecimal.ZERO));
            }
        }
        return new Total(parts, sum.divide(present, 2, RoundingMode.HALF_UP));
    }
}
