package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.project.control.DecideAmendment;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProposeAmendment;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.Indicator;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;

/** An open project that two organisations have bid for and that was amended since: one bids again, the other's has to be confirmed. */
@Dependent
public class SampleAmendment {

    private static final Instant BID = Instant.parse("2026-02-27T02:00:00Z");
    private static final Instant AMENDED = Instant.parse("2026-02-28T02:00:00Z");
    private static final Instant AGAIN = Instant.parse("2026-02-28T06:00:00Z");
    private static final int WAITS = 0;
    private static final int BIDS_AGAIN = 2;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    ProjectListing listing;

    @Inject
    SampleBids bids;

    @Inject
    ProposeAmendment proposeAmendment;

    @Inject
    DecideAmendment decideAmendment;

    /** @param officer who proposes it, {@code approver} who publishes it */
    void amend(SampleBuyer buyer, String projectId, Actor officer, Actor approver) {
        ProjectContent content = listing.get(buyer.code(), projectId).content();
        bid(WAITS, projectId, content, 1, BID);
        bid(BIDS_AGAIN, projectId, content, 1, BID);
        time.at(AMENDED);
        caller.is(officer);
        ProjectContent fewer = withFewer(content);
        String amendment = proposeAmendment.propose(buyer.code(), projectId, SampleProjects.ANY, fewer, "（示例）核实服务对象后调整服务数量。");
        caller.is(approver);
        decideAmendment.publish(buyer.code(), projectId, amendment, SampleProjects.ANY);
        bid(BIDS_AGAIN, projectId, fewer, 2, AGAIN);
    }

    private void bid(int ngo, String projectId, ProjectContent content, int edition, Instant when) {
        bids.submit(ngo, bids.draft(ngo, projectId, content, edition, 95, when));
    }

    private static ProjectContent withFewer(ProjectContent content) {
        List<Indicator> indicators = new ArrayList<>(content.indicators());
        Indicator visits = indicators.get(0);
        indicators.set(0, new Indicator(visits.id(), visits.name(), visits.unit(), Math.max(1, visits.quantity() - 1), visits.unitPrice()));
        return content.withLines(indicators, content.staff());
    }
}
