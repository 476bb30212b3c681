package org.sheqia.bid.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidContent.SealedDocument;
import org.sheqia.bid.entity.BidContent.Worker;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;

/** Offers as they were kept before V26: prices by position, the edition beside the content, no price in the envelope. */
final class EarlierForm {

    private EarlierForm() {
    }

    /** True for a content, or an envelope with one, in the earlier form. */
    static boolean is(JsonNode kept) {
        return kept.has("indicatorPrices") || kept.path("content").has("indicatorPrices");
    }

    /** Price and lines are null: they follow from the edition that it answers. */
    static Envelope envelope(JsonNode kept) {
        return new Envelope(kept.get("creditCode").asText(), null, text(kept.get("submittedBy")),
                content(kept.get("content"), kept.get("projectEdition").asInt()), null, null, null, null);
    }

    /** @param projectEdition the edition that it answers; null where that was not kept */
    static BidContent content(JsonNode kept, Integer projectEdition) {
        List<LinePrice> prices = new ArrayList<>();
        add(prices, "indicator-", kept.get("indicatorPrices"));
        add(prices, "staff-", kept.get("staffPrices"));
        return new BidContent(projectEdition, kept.get("proposal").asText(), prices,
                List.of(Json.read(kept.get("staff").toString(), Worker[].class)),
                List.of(Json.read(kept.get("documents").toString(), SealedDocument[].class)));
    }

    private static void add(List<LinePrice> prices, String prefix, JsonNode kept) {
        for (int i = 0; i < kept.size(); i++) {
            String price = text(kept.get(i));
            prices.add(new LinePrice(prefix + (i + 1), price == null ? null : Money.of(price)));
        }
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }
}
