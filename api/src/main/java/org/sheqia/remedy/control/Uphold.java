package org.sheqia.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.Awards;
import org.sheqia.award.control.EvaluateAgain;
import org.sheqia.award.control.FallenAward;
import org.sheqia.award.entity.AwardStatus;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Hold;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.ContractEnds;
import org.sheqia.payment.control.Payments;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.FundingLines;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.remedy.entity.Stage;
import org.sheqia.remedy.entity.Stage;

/**
 * What an outcome does, from whatever state the project is in when it is decided. Part of the transaction of the use case that
 * decides.
 */
@ApplicationScoped
public class Uphold {

    /** What the records and the public are told as the reason; the words of the decision stand with it. */
    static final String REASON = "remedy-upheld";

    private static final String ANNULLED = "contract.terminated";

    @Inject
    Projects projects;

    @Inject
    FallenAward fallen;

    @Inject
    EvaluateAgain evaluateAgain;

    @Inject
    ContractEnds contractEnds;

    @Inject
    Awards awards;

    @Inject
    Payments payments;

    @Inject
    Ledger ledger;

    @Inject
    AwardHold hold;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @throws Rejected {@code outcome-impossible} where the project or what is objected to cannot come to that, {@code evaluation-not-again}
     *                  where no rule of the procedure allows a new evaluation
     */
    void requirePossible(Outcome outcome, Objection objection, Project project) {
        ProjectStatus status = project.statusAt(instant.now());
        if (outcome.effectIn(status).isEmpty() || !outcome.answers(objection.grounds())) {
            throw Rejected.rule("outcome-impossible", "outcome", outcome.name(), "state", status.name());
        }
        if (outcome == Outcome.UPHELD_EVALUATION && projects.rulesOf(project).newEvaluation() == null) {
            throw Rejected.rule("evaluation-not-again");
        }
    }

    /**
     * @param objection     what it was decided on, directly or on complaint
     * @param excludesWinner whether the bid that had won takes no part in the new evaluation
     */
    void apply(Outcome outcome, boolean excludesWinner, Project project, Objection objection, EvaluationRound.Cause cause, String words) {
        requirePossible(outcome, objection, project);
        Outcome.Effect effect = isOutrun(outcome, objection, project) ? Outcome.Effect.NONE
                : outcome.effectIn(project.statusAt(instant.now())).orElseThrow();
        switch (effect) {
            case NONE -> {
            }
            case AMEND -> hold.place(project.id(), Hold.Cause.AMENDMENT_DUE, objection.id());
            case CANCEL -> cancel(project);
            case FAIL -> fail(project, words);
            case TERMINATE -> terminate(project, words);
            case NEXT_CANDIDATE -> nextCandidate(project, words);
            case EVALUATE_AGAIN -> {
                Optional<String> winner = fallen.fall(project, words);
                takeBack(project, words);
                if (project.statusAt(instant.now()) != ProjectStatus.EVALUATION) {
                    project.become(ProjectStatus.EVALUATION, instant.now());
                }
                evaluateAgain.all(project.id(), cause, excludesWinner ? winner.orElse(null) : null, words);
            }
        }
    }

    private void cancel(Project project) {
        hold.liftAll(project.id());
        ProjectEvent.Cancelled cancelled = project.cancel(REASON, instant.now());
        ledger.releaseAll(project.id(), null, cancelled.verb());
        acts.fire(cancelled);
    }

    private void fail(Project project, String words) {
        fallen.fall(project, words);
        ProjectEvent.Failed failed = project.fail(REASON, instant.now());
        ledger.releaseAll(project.id(), null, failed.verb());
        acts.fire(failed);
    }

    /**
     * What was said against an award that has fallen since, or against a step from which one has fallen or after which all was
     * evaluated again, says nothing against the award that stands now.
     */
    private boolean isOutrun(Outcome outcome, Objection objection, Project project) {
        if (outcome != Outcome.UPHELD_CANDIDATE && outcome != Outcome.UPHELD_EVALUATION) {
            return false;
        }
        if (objection.grounds() == Grounds.RESULT) {
            return awards.standing(project.id()).filter(award -> objection.stage().equals(Stage.award(award.id()))).isEmpty();
        }
        int round = awards.closedRound(project.id()).orElse(1);
        return awards.of(project.id()).stream().anyMatch(award -> award.round() == round && award.status() == AwardStatus.REVOKED)
                || round > 1 && !objection.stage().equals(Stage.evaluation(round));
    }

    private void terminate(Project project, String words) {
        fallen.fall(project, words);
        annul(project, words);
        ledger.releaseAll(project.id(), null, ANNULLED);
        project.become(ProjectStatus.TERMINATED, instant.now());
    }

    private void nextCandidate(Project project, String words) {
        fallen.fall(project, words);
        boolean left = fallen.isCandidateLeft(project.id());
        boolean performed = project.statusAt(instant.now()).isContracted();
        if (!left && performed) {
            terminate(project, words);
        } else if (!left) {
            fail(project, words);
        } else {
            takeBack(project, words);
        }
    }

    /** Where a contract was in force it ends, and what it did not spend is there for the next one, whose award comes now. */
    private void takeBack(Project project, String words) {
        if (project.statusAt(instant.now()) == ProjectStatus.PERFORMING) {
            project.become(ProjectStatus.INTERRUPTED, instant.now());
        }
        if (project.statusAt(instant.now()) == ProjectStatus.INTERRUPTED) {
            annul(project, words);
            ledger.backToProject(project.id(), FundingLines.of(project.content().funding()), ANNULLED);
        }
        if (project.statusAt(instant.now()) != ProjectStatus.EVALUATION) {
            project.become(ProjectStatus.PUBLICITY, instant.now());
        }
    }

    /** @throws Rejected {@code payments-at-bank} while an instalment is with the bank, and may be paid any moment */
    private void annul(Project project, String words) {
        payments.requireNoneAtBank(project.id());
        contractEnds.annul(project, words);
    }
}
