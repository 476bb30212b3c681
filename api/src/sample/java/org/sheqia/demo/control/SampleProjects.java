package org.sheqia.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.CancelProject;
import org.sheqia.project.control.DraftProject;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.control.PublishProject;
import org.sheqia.project.control.ReturnProject;
import org.sheqia.project.control.ReviseProject;
import org.sheqia.project.control.SubmitProject;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.security.control.Caller;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.entity.Actor;

/** Brings the sample's projects to different states: most are open for bids, some are still drafted, a few went all the way. */
@ApplicationScoped
public class SampleProjects {

    /** A longer term needs the budget of each year; the sample secures one. */
    static final int YEAR = 12;
    static final Revision ANY = new Revision(null);
    /** When the projects that are now open were published, and when their bids close. */
    private static final Instant PUBLISHED = Instant.parse("2026-02-26T02:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-03-20T09:00:00Z");

    /** Who amends a project that bids are in for, and which in its list. */
    private static final String AMENDS = "dali";
    private static final int AMENDED = 16;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    ProjectListing listing;

    @Inject
    DraftProject draftProject;

    @Inject
    ReviseProject reviseProject;

    @Inject
    SubmitProject submitProject;

    @Inject
    ReturnProject returnProject;

    @Inject
    PublishProject publishProject;

    @Inject
    CancelProject cancelProject;

    @Inject
    SampleNeeds needs;

    @Inject
    SampleBatch batch;

    @Inject
    SampleLives lives;

    @Inject
    SamplePledges pledges;

    @Inject
    SampleAmendment amendment;

    /** The sample's people, looked up once: nobody's membership changes meanwhile. */
    private final Map<String, Actor> actors = new HashMap<>();

    /** Those of last year, which some of this year's go on with. */
    void liveLastYear(Map<String, SampleBuyer> buyers) {
        buyers.values().forEach(lives::liveLastYear);
    }

    /** Last year's project of the same kind as that of this year's list; the officer acts. */
    ProjectRow ofLastYear(SampleBuyer buyer, ProjectRow row, Instant when) {
        time.at(when);
        as(buyer, "officer");
        String id = draftProject.draft(buyer.code(), SampleSeason.LAST, listing.get(buyer.code(), row.id()).content());
        return new ProjectRow(id, null, row.title(), row.tenant(), SampleSeason.LAST, row.stream(), row.field(), row.area(), row.status(),
                row.procedure(), row.budgetCeiling(), null, null, when);
    }

    public void live(Map<String, SampleBuyer> buyers) {
        List<Runnable> steps = new ArrayList<>();
        for (SampleBuyer buyer : buyers.values()) {
            consult(buyer);
            steps.clear();
            for (int i = 0; i < buyer.projects().size(); i++) {
                ProjectRow row = buyer.projects().get(i);
                int number = i;
                steps.add(() -> bringToLife(buyer, row, number));
            }
            batch.run(steps);
            lives.live(buyer);
            pledges.promiseOpen(buyer);
            if (buyer.code().equals(AMENDS)) {
                amendment.amend(buyer, buyer.projects().get(AMENDED).id(), people.actor(AMENDS + "-officer"), people.actor(AMENDS + "-approver"));
            }
        }
    }

    /** The need of its first project whose procedure asks for it was put before the public, that of its first such draft is; each step is seen from outside. */
    private void consult(SampleBuyer buyer) {
        Set<Boolean> held = new HashSet<>();
        for (int number = SampleLives.COUNT; number < buyer.projects().size(); number++) {
            ProjectRow row = buyer.projects().get(number);
            boolean stays = number % 12 == 11;
            if (needs.areAsked(row) && held.add(stays)) {
                time.at(PUBLISHED.minus(SampleNeeds.BEFORE).minus(Duration.ofDays(1)));
                as(buyer, "officer");
                complete(buyer, row, number, buyer.appropriation(), SampleTime.term(DEADLINE.plus(Duration.ofDays(stays ? 40 : number % 20))), YEAR);
                if (stays) {
                    needs.open(buyer.code(), row.id(), PUBLISHED);
                } else {
                    needs.consult(buyer.code(), row.id(), PUBLISHED);
                }
            }
        }
    }

    private void complete(SampleBuyer buyer, ProjectRow row, int number, String appropriation, Instant deadline, int months) {
        ProjectContent listed = listing.get(buyer.code(), row.id()).content();
        reviseProject.revise(buyer.code(), row.id(), ANY, SampleContent.complete(listed, appropriation, deadline, number, months));
    }

    /** What becomes of the project of that place in its buyer's list. Most of the first eleven have lives of their own. */
    private void bringToLife(SampleBuyer buyer, ProjectRow row, int number) {
        if (number < SampleLives.COUNT && !SampleLives.LAST_YEAR.contains(number) || number % 12 == 11) {
            return;
        }
        submitted(buyer, row, number, buyer.appropriation(), PUBLISHED, SampleTime.term(DEADLINE.plus(Duration.ofDays(number % 20))), YEAR);
        if (number % 12 == 10) {
            return;
        }
        as(buyer, "approver");
        if (number % 24 == 9) {
            returnProject.giveBack(buyer.code(), row.id(), ANY, "（示例）请补充服务对象人数的测算依据。");
            return;
        }
        publishProject.publish(buyer.code(), row.id(), ANY);
        if (number % 40 == 20) {
            cancelProject.cancel(buyer.code(), row.id(), ANY, "（示例）需求发生重大变化，终止采购。");
        }
    }

    /** Completed by the officer and handed in. */
    private void submitted(SampleBuyer buyer, ProjectRow row, int number, String appropriation, Instant when, Instant deadline, int months) {
        time.at(when);
        as(buyer, "officer");
        complete(buyer, row, number, appropriation, deadline, months);
        needs.except(buyer, row);
        submitProject.submit(buyer.code(), row.id(), ANY);
    }

    /** @param months the longest term of its service */
    void published(SampleBuyer buyer, ProjectRow row, int number, String appropriation, Instant when, Instant deadline, int months) {
        submitted(buyer, row, number, appropriation, when, deadline, months);
        as(buyer, "approver");
        publishProject.publish(buyer.code(), row.id(), ANY);
    }

    public void as(SampleBuyer buyer, String who) {
        caller.is(actors.computeIfAbsent(buyer.code() + "-" + who, people::actor));
    }
}
