package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheqia.bid.control.DraftBid;
import org.sheqia.bid.control.SubmitBid;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.security.control.Caller;

/** The sample's bids: each of the first organisations drafts and hands in. */
@Dependent
public class SampleBids {

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    DraftBid draftBid;

    @Inject
    SubmitBid submitBid;

    /**
     * @param edition of the project that is answered; behind the first one the draft is there already
     * @param percent of the project's unit prices
     * @return the id of the bid
     */
    String draft(int ngo, String projectId, ProjectContent content, int edition, int percent, Instant when) {
        time.at(when);
        caller.is(SampleLives.organisation(ngo));
        String code = SampleLives.code(ngo);
        BidContent offer = new BidContent(edition, "（示例）我单位将组建专业团队，按需求分层服务，每月评估，季度报告。",
                content.indicators().stream().map(i -> new LinePrice(i.id(), i.unitPrice().percent(percent))).toList(),
                List.of(new BidContent.Worker("黄社工", "项目主管", "中级社会工作师")), List.of());
        String id = draftBid.start(code, projectId, offer);
        if (edition > 1) {
            draftBid.save(code, id, SampleProjects.ANY, offer);
        }
        return id;
    }

    void submit(int ngo, String id) {
        caller.is(SampleLives.organisation(ngo));
        submitBid.submit(SampleLives.code(ngo), id, SampleProjects.ANY);
    }
}
