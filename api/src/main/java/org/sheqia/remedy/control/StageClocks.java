package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheqia.award.control.Awards;
import org.sheqia.award.entity.AwardEvent;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.tenantconfig.ClockRule.OnExpiry;
import org.sheqia.tenantconfig.Procedure;

/**
 * The clocks of a procedure, each started by the event that its rule names and done with what it waits for: who may object until
 * when, until when the buyer confirms, gives notice, signs, publishes, files and keeps the records.
 */
@ApplicationScoped
public class StageClocks {

    /** 采购文件保存 (政府采购法 第42条): from the end of the procurement on. */
    private static final String RECORDS = "records-kept";

    /** What is open to who is not content with a decision, or has none in time. */
    static final List<String> AFTER_DECISION = List.of("review-requested", "court-direct");

    /** What nobody has to do any more once a procedure is over. */
    private static final Set<String> DUTIES = Set.of("inquiry-answer", "winner-determined", "result-noticed", "contract-signed");

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Clocks clocks;

    @Inject
    RequestInstant instant;

    void published(@Observes ProjectEvent.TenderPublished act) {
        start(act.subject().id(), "objection-documents");
    }

    /** What bidders answer has changed: they may object to it anew. */
    void amended(@Observes ProjectEvent.Amended act) {
        if (projects.get(act.subject().id()).materialEdition() == act.edition()) {
            start(act.subject().id(), "objection-documents");
        }
    }

    void opened(@Observes BidEvent.BidsOpened act) {
        start(act.subject().project(), "objection-process");
    }

    /** The evaluation is a step that ends, like the opening before it. */
    void evaluated(@Observes EvaluationEvent.Closed act) {
        start(act.subject().project(), "objection-process");
    }

    void shown(@Observes AwardEvent.ResultPublished act) {
        String project = act.subject().id();
        // By law the notice is due two working days after the winner is determined; a procedure of longer publicity counts from its end.
        start(project, "result-noticed", rules(project).statutory() ? instant.now() : act.publicityEndsAt().minusSeconds(1));
    }

    void fell(@Observes AwardEvent.Fell act) {
        clocks.done(act.subject().id(), "result-noticed");
        clocks.done(act.subject().id(), "contract-signed");
    }

    void filed(@Observes ContractEvent.Filed act) {
        clocks.done(act.subject().id(), "contract-filed");
    }

    /** A signed contract is published with its signature (政府采购法实施条例 第50条); a copy goes to the finance bureau. */
    void signed(@Observes ContractEvent.ContractSigned act) {
        Procedure rules = rules(act.subject().project());
        clocks.done(act.subject().project(), "contract-signed");
        rules.findClock("contract-published").ifPresent(rule -> clocks.met(act.subject(), rule, instant.now()));
        rules.findClock("contract-filed").ifPresent(rule -> clocks.start(act.subject(), rule, instant.now()));
    }

    /** That a procedure has failed is a result, too. */
    void failed(@Observes ProjectEvent.Failed act) {
        clocks.over(act.subject().id(), DUTIES);
        start(act.subject().id(), "objection-result");
        start(act.subject().id(), RECORDS);
    }

    void cancelled(@Observes ProjectEvent.Cancelled act) {
        clocks.over(act.subject().id(), DUTIES);
        start(act.subject().id(), RECORDS);
    }

    void completed(@Observes ContractEvent.Completed act) {
        clocks.over(act.subject().project(), DUTIES);
        start(act.subject().project(), RECORDS);
    }

    void terminated(@Observes ContractEvent.Terminated act) {
        clocks.over(act.subject().project(), DUTIES);
        start(act.subject().project(), RECORDS);
    }

    /** Lateness opens the next right, from the day on which the time was over; with the review the court. */
    void expired(@Observes ClockEvent.Expired act) {
        OnExpiry opens = act.rule().onExpiry();
        if (opens.effect() == OnExpiry.Effect.OPEN) {
            (AFTER_DECISION.contains(opens.clock()) ? AFTER_DECISION : List.of(opens.clock())).stream()
                    .filter(code -> clocks.due(act.subject().id(), code).isEmpty())
                    .flatMap(code -> rules(act.subject().project()).findClock(code).stream())
                    .forEach(rule -> clocks.start(act.subject(), rule, act.due().minusSeconds(1)));
        }
    }

    /** What begins with the end of the publicity moves with it; the award's own date follows. */
    void moved(@Observes ClockEvent.Recounted act) {
        if (act.code().equals("result-notice-runs")) {
            start(act.subject().id(), "objection-result", act.due().minusSeconds(1));
            awards.standing(act.subject().id()).ifPresent(award -> clocks.due(act.subject().id(), "objection-result")
                    .ifPresent(due -> award.move("objection-result", due)));
            if (!rules(act.subject().id()).statutory()) {
                start(act.subject().id(), "result-noticed", act.due().minusSeconds(1));
            }
        }
    }

    private void start(String projectId, String code) {
        start(projectId, code, instant.now());
    }

    private void start(String projectId, String code, Instant event) {
        Project project = projects.get(projectId);
        projects.rulesOf(project).findClock(code).ifPresent(rule -> clocks.start(project.subject(), rule, event));
    }

    private Procedure rules(String projectId) {
        return projects.rulesOf(projects.get(projectId));
    }
}
