package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheqia.account.control.Ties;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.Awards;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Hold;
import org.sheqia.bid.control.Bids;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.Terms;
import org.sheqia.clock.control.Clocks;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.remedy.control.Remedies.Place;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.ClockRule;

/** The authority examines a complaint, hears the buyer, decides and publishes: somebody who belongs to neither side. */
@UseCase
public class HandleComplaint {

    /** In days: how long a test or an opinion can be expected to take. */
    private static final int LONGEST_PAUSE = 90;

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Remedies remedies;

    @Inject
    Bids bids;

    @Inject
    Ties ties;

    @Inject
    Awards awards;

    @Inject
    AwardHold hold;

    @Inject
    Interruption interruption;

    @Inject
    Undecided undecided;

    @Inject
    CorrectionTime correctionTime;

    @Inject
    Uphold uphold;

    @Inject
    Organisations organisations;

    @Inject
    Clocks clocks;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** The time for deciding waits until it is corrected. */
    public void askCorrection(String id, Revision seen, String words, LocalDate until) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        Instant end = correctionTime.until(until);
        acts.fire(complaint.askCorrection(words, end, project, instant.now()));
        examined(complaint, project, "complaint-correction-asked");
        clocks.pause(id, "complaint-decided");
        hold.endAt(project.id(), id, end);
    }

    public void refuse(String id, Revision seen, String words) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        acts.fire(complaint.refuse(words, project, instant.now()));
        examined(complaint, project, "complaint-not-admitted");
        undecided.end(project, complaint);
        openReview(complaint, project);
    }

    public void passOn(String id, Revision seen, String words) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        acts.fire(complaint.passOn(words, project, instant.now()));
        examined(complaint, project, "complaint-other-office");
        undecided.end(project, complaint);
    }

    /**
     * The notice goes to all concerned, and the buyer explains itself.
     *
     * @param suspends whether the procedure waits: by law for at most 30 days, by a procedure's own rules until the decision
     */
    public void accept(String id, Revision seen, boolean suspends) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        Instant explainBy = clocks.start(complaint.subject(project), rule(project, "complaint-explained").orElseThrow(), instant.now());
        acts.fire(complaint.accept(explainBy, concerned(complaint), project, instant.now()));
        clocks.done(id, "complaint-examined");
        clocks.done(id, "complaint-notice-sent");
        if (!suspends) {
            interruption.end(project, id);
            return;
        }
        if (!hold.isHeldBy(project.id(), id)) {
            interruption.begin(project, Hold.Cause.COMPLAINT, id);
        }
        Instant until = rule(project, "complaint-suspension").map(rule -> clocks.start(complaint.subject(project), rule, instant.now())).orElse(null);
        acts.fire(complaint.suspend(until, concerned(complaint), project));
        hold.endAt(project.id(), id, until);
    }

    /** What was suspended goes on before the decision. */
    public void endSuspension(String id, Revision seen, String words) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        if (!hold.isHeldBy(project.id(), id)) {
            throw Rejected.conflict("not-suspended");
        }
        acts.fire(complaint.endSuspension(words, concerned(complaint), project, instant.now()));
        clocks.done(id, "complaint-suspension");
        interruption.end(project, id);
    }

    /** @param until the last day that what is waited for is expected to take */
    public void pause(String id, Revision seen, String words, LocalDate until) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        LocalDate latest = instant.today().plusDays(LONGEST_PAUSE);
        if (!until.isAfter(instant.today()) || until.isAfter(latest)) {
            throw Rejected.field("until", "correct-until", "from", instant.today().plusDays(1), "until", latest);
        }
        acts.fire(complaint.pause(words, until, project, instant.now()));
        clocks.pause(id, "complaint-decided");
    }

    public void resume(String id, Revision seen) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        acts.fire(complaint.resume(() -> clocks.resume(id, "complaint-decided"), project));
    }

    /** @param excludesWinner whether the bid that had won takes no part in a new evaluation */
    public void decide(String id, Revision seen, Outcome outcome, boolean excludesWinner, String words) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        Objection objection = remedies.objection(project.id(), complaint.objectionId());
        List<String> concerned = concerned(complaint);
        acts.fire(complaint.decide(outcome, words, remedies.stated(id).containsAll(concerned), concerned, project, instant.now()));
        clocks.done(id);
        clocks.done(objection.id());
        openReview(complaint, project);
        hold.lift(project.id(), id);
        uphold.apply(outcome, excludesWinner, project, objection, EvaluationRound.Cause.COMPLAINT_UPHELD, words);
        interruption.end(project, id);
    }

    /** Somebody else than who decided it; who complained falsely is barred from that day on. */
    public void findFalse(String id, Revision seen, int months, String words) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        ClockRule bar = rule(project, "barred-false-complaint").orElseThrow(() -> Rejected.rule("bar-without-rule"));
        if (months < bar.leastMonths() || months > bar.months()) {
            throw Rejected.field("months", "bar-months", "from", bar.leastMonths(), "until", bar.months());
        }
        acts.fire(complaint.findFalse(months, words, project, instant.now()));
        acts.fire(organisations.get(complaint.creditCode()).bar(Terms.lastDayAfter(instant.today(), months).plusDays(1), words));
    }

    public void publish(String id, Revision seen) {
        Project project = enter(id);
        Complaint complaint = complaint(project, id, seen);
        acts.fire(complaint.publish(concerned(complaint), project, instant.now()));
    }

    /** Who is not content with it asks for a review within sixty days of knowing it, or the court within six months (政府采购法 第58条). */
    private void openReview(Complaint complaint, Project project) {
        StageClocks.AFTER_DECISION.stream().flatMap(code -> rule(project, code).stream())
                .forEach(rule -> clocks.start(complaint.subject(project), rule, instant.now()));
    }

    private Project enter(String id) {
        Place place = remedies.placeOfComplaint(id);
        scope.enter(place.tenant());
        return projects.get(place.project());
    }

    /** @throws Rejected for another authority's, and for who belongs to the buyer or a bidder, or did within three years */
    private Complaint complaint(Project project, String id, Revision seen) {
        Complaint complaint = remedies.complaint(project.id(), id, seen);
        Actor actor = caller.actor();
        awards.requireOutside(project.id(), actor);
        if (!actor.is(complaint.authority(), Grant.DISTRICT)) {
            throw Rejected.forbidden("other-authority");
        }
        Collection<String> sides = new HashSet<>(bids.bidders(project.id()));
        sides.addAll(Set.of(complaint.creditCode(), complaint.tenantId()));
        if (actor.people().stream().anyMatch(sub -> !ties.of(sub, sides, Ties.since(instant.now())).isEmpty())) {
            throw Rejected.forbidden("authority-tied");
        }
        return complaint;
    }

    /** What it came to had a time of its own, from the same day as the examination. */
    private void examined(Complaint complaint, Project project, String code) {
        Instant received = clocks.from(complaint.id(), "complaint-examined").orElseThrow();
        clocks.done(complaint.id(), "complaint-examined");
        clocks.done(complaint.id(), "complaint-notice-sent");
        rule(project, code).ifPresent(rule -> clocks.met(complaint.subject(project), rule, received));
    }

    private List<String> concerned(Complaint complaint) {
        return remedies.concerned(complaint.projectId(), complaint.creditCode());
    }

    private Optional<ClockRule> rule(Project project, String code) {
        return projects.rulesOf(project).findClock(code);
    }
}
