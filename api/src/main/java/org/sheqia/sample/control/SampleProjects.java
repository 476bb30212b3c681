package org.sheqia.sample.control;

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
import org.sheqia.account.control.DemoPeople;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.CancelProject;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.control.PublishProject;
import org.sheqia.project.control.ReturnProject;
import org.sheqia.project.control.ReviseProject;
import org.sheqia.project.control.SubmitProject;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.security.control.Caller;
import org.sheqia.sample.control.SampleFair.SampleBuyer;
import org.sheqia.security.entity.Actor;

/** Brings the sample's projects to different states: most are open for bids, some are still drafted, a few went all the way. */
@ApplicationScoped
public class SampleProjects {

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
    RequestInstant instant;

    @Inject
    ProjectListing listing;

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
                instant.at(PUBLISHED.minus(SampleNeeds.BEFORE).minus(Duration.ofDays(1)));
                as(buyer, "officer");
                complete(buyer, row, number, buyer.appropriation(), DEADLINE.plus(Duration.ofDays(stays ? 40 : number % 20)));
                if (stays) {
                    needs.open(buyer.code(), row.id(), PUBLISHED);
                } else {
                    needs.consult(buyer.code(), row.id(), PUBLISHED);
                }
            }
        }
    }

    private void complete(SampleBuyer buyer, ProjectRow row, int number, String appropriation, Instant deadline) {
        ProjectContent listed = listing.get(buyer.code(), row.id()).content();
        reviseProject.revise(buyer.code(), row.id(), ANY, SampleContent.complete(listed, appropriation, deadline, number));
    }

    /** What becomes of the project of that place in its buyer's list. The first eleven have lives of their own. */
    private void bringToLife(SampleBuyer buyer, ProjectRow row, int number) {
        if (number < SampleLives.COUNT || number % 12 == 11) {
            return;
        }
        submitted(buyer, row, number, buyer.appropriation(), PUBLISHED, DEADLINE.plus(Duration.ofDays(number % 20)));
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
    public void submitted(SampleBuyer buyer, ProjectRow row, int number, String appropriation, Instant when, Instant deadline) {
        instant.at(when);
        as(buyer, "officer");
        complete(buyer, row, number, appropriation, deadline);
        needs.except(buyer, row);
        submitProject.submit(buyer.code(), row.id(), ANY);
    }

    public void published(SampleBuyer buyer, ProjectRow row, int number, String appropriation, Instant when, Instant deadline) {
        submitted(buyer, row, number, appropriation, when, deadline);
        as(buyer, "approver");
        publishProject.publish(buyer.code(), row.id(), ANY);
    }

    public void as(SampleBuyer buyer, String who) {
        caller.is(actors.computeIfAbsent(buyer.code() + "-" + who, people::actor));
    }
}
