package org.sheqia.remedy.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.control.AwardHold;
import org.sheqia.award.control.Awards;
import org.sheqia.award.entity.Award;
import org.sheqia.award.entity.Hold;
import org.sheqia.bid.control.Bids;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.Clocks;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.Stage;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.Procedure;

/** An organisation objects, mends its letter or takes it back. From the moment of filing on nothing is done that it may change. */
@UseCase
public class FileObjection {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Awards awards;

    @Inject
    AwardHold hold;

    @Inject
    Bids bids;

    @Inject
    Remedies remedies;

    @Inject
    Interruption interruption;

    @Inject
    Clocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    FreshLogin freshLogin;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @return the id of the objection
     * @throws Rejected for an organisation that may not object to that, outside of its time, or a second time
     */
    public String file(String creditCode, String projectId, Grounds grounds, Letter letter) {
        freshLogin.require();
        scope.enter(projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden));
        Project project = projects.get(projectId);
        Organisation organisation = organisations.get(creditCode);
        Procedure rules = projects.rulesOf(project);
        String stage = openStage(project, organisation, grounds, rules);
        remedies.requireFirst(projectId, creditCode, stage);
        Objection objection = new Objection(project, creditCode, grounds, stage, rules.oneObjectionPerStage(), letter.of(organisation.name()),
                instant.now());
        remedies.add(objection);
        run(objection, project, rules);
        acts.fire(objection.filed(project));
        interruption.begin(project, Hold.Cause.OBJECTION, objection.id());
        return objection.id();
    }

    /** What was returned, mended. */
    public void correct(String creditCode, String projectId, String id, Revision seen, Letter letter) {
        freshLogin.require();
        Project project = enter(creditCode, projectId, id);
        Objection objection = remedies.objection(projectId, id, seen);
        acts.fire(objection.correct(letter.of(objection.name()), project, instant.now()));
        run(objection, project, projects.rulesOf(project));
        hold.endAt(projectId, id, null);
    }

    public void withdraw(String creditCode, String projectId, String id, Revision seen) {
        freshLogin.require();
        Project project = enter(creditCode, projectId, id);
        acts.fire(remedies.objection(projectId, id, seen).withdraw(project, instant.now()));
        clocks.done(id);
        interruption.end(project, id);
    }

    private Project enter(String creditCode, String projectId, String id) {
        scope.enter(remedies.tenantOfObjection(creditCode, projectId, id));
        return projects.get(projectId);
    }

    /** The complaint's time runs from the end of the time for answering, whenever that is answered (财政部令第94号 第17条). */
    private void run(Objection objection, Project project, Procedure rules) {
        Instant answerBy = clocks.start(objection.subject(project), rules.clock("objection-answer"), objection.receivedAt());
        Instant complainBy = clocks.start(objection.subject(project), rules.clock("complaint-filed"), answerBy.minusSeconds(1));
        objection.run(answerBy, complainBy);
    }

    /**
     * Which edition, step or award it is to.
     *
     * @throws Rejected outside of the time for that, and for who may not object to it
     */
    private String openStage(Project project, Organisation organisation, Grounds grounds, Procedure rules) {
        ProjectStatus status = project.statusAt(instant.now());
        if (grounds == Grounds.RESULT && status == ProjectStatus.FAILED) {
            requireBidder(project.id(), organisation.creditCode());
            requireInTime(clocks.due(project.id(), grounds.clock()));
            return Stage.FAILED;
        }
        if (grounds == Grounds.RESULT) {
            Award award = awards.standing(project.id()).orElseThrow(() -> Rejected.conflict("no-award"));
            requireBidder(project.id(), organisation.creditCode());
            award.requireOpenForObjections(instant.now());
            return Stage.award(award.id());
        }
        if (status.next().isEmpty()) {
            throw Rejected.state(status, status.next());
        }
        if (grounds == Grounds.PROCESS) {
            requireBidder(project.id(), organisation.creditCode());
        } else {
            organisation.requireMayBid(instant.today());
        }
        requireInTime(clocks.due(project.id(), grounds.clock()).or(() -> ended(project, grounds).map(event -> calendars.current().end(event,
                rules.clock(grounds.clock()).length()))));
        return grounds == Grounds.DOCUMENTS ? Stage.edition(project.materialEdition())
                : awards.closedRound(project.id()).map(Stage::evaluation).orElse(Stage.OPENING);
    }

    private void requireInTime(Optional<Instant> until) {
        Instant ends = until.orElseThrow(() -> Rejected.rule("objection-not-yet"));
        if (!instant.now().isBefore(ends)) {
            throw Rejected.rule("objection-too-late", "ends", ends);
        }
    }

    /** When documents were published or bids opened before that started a clock. */
    private Optional<Instant> ended(Project project, Grounds grounds) {
        return grounds == Grounds.PROCESS ? bids.openedAt(project.id()) : projects.publishedAt(project.id(), project.materialEdition());
    }

    private void requireBidder(String projectId, String creditCode) {
        List<String> bidders = bids.bidders(projectId);
        if (!bidders.contains(creditCode)) {
            throw Rejected.forbidden("objection-only-bidders");
        }
    }
}
