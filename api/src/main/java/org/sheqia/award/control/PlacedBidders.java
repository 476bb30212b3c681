package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.RankedBid;
import org.sheqia.bid.control.Bids;
import org.sheqia.notification.control.Circle;
import org.sheqia.notification.entity.Party;

/**
 * The bidders whose bids were opened. With a result each hears its own place and points, or why its bid dropped out
 * (财政部令第87号 第69条: 未中标人本人的评审得分与排序).
 */
@ApplicationScoped
public class PlacedBidders implements Circle {

    @Inject
    Bids bids;

    @Inject
    EvaluationListing evaluation;

    @Override
    public Party party() {
        return Party.BIDDERS;
    }

    @Override
    public Map<String, Map<String, Object>> of(Act act) {
        String project = act.subject().project();
        Map<String, Map<String, Object>> told = new HashMap<>();
        bids.bidders(project).forEach(code -> told.put(code, Map.of()));
        if (act instanceof AwardEvent.ResultPublished || act instanceof AwardEvent.AwardNoticed) {
            evaluation.report(act.subject().tenant(), project, EvaluationListing.NEWEST).ifPresent(report -> places(report.ranking(), told));
        }
        return told;
    }

    private static void places(List<RankedBid> ranking, Map<String, Map<String, Object>> told) {
        for (RankedBid bid : ranking) {
            Map<String, Object> own = new LinkedHashMap<>();
            if (bid.outReason() == null) {
                own.put("place", bid.place());
                own.put("total", bid.total());
            } else {
                own.put("outReason", bid.outReason());
            }
            told.replace(bid.creditCode(), own);
        }
    }
}
