package org.sheqia.project.control;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.Stream;

/**
 * What a project list would make, or has made.
 *
 * @param accepted how many rows make a draft
 * @param refused  how many do not
 */
public record ListPreview(int accepted, int refused, List<PreviewRow> rows) {

    /**
     * One row.
     *
     * @param number its place in the file, the heading is 1
     * @param faults why it makes nothing; empty for one that makes a draft
     */
    public record PreviewRow(int number, @Schema(nullable = true) String tenant, String buyer, String title,
            @Schema(nullable = true) Stream stream, @Schema(nullable = true) Money budgetCeiling, List<RowFault> faults) {
    }

    /** Which field breaks which rule, in the caller's language. */
    public record RowFault(String field, String code, String message) {
    }
}
