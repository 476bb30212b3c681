package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.sheqia.meeting.control.AskForMeeting;
import org.sheqia.meeting.control.ComputeTimetable;
import org.sheqia.meeting.control.PublishTimetable;
import org.sheqia.meeting.control.SaveWishes;
import org.sheqia.meeting.control.SaveWishes.Wanted;
import org.sheqia.meeting.control.TimetableListing;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.control.Cursor;
import org.sheqia.project.control.ProjectFilter;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.season.control.TakePart;
import org.sheqia.season.entity.Participation.Delegation;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.DemoAccount;

/** Whom the sample's people wish to meet at the fair, and the timetable that came of it. */
@Dependent
public class SampleMeetings {

    /** Projects of each buyer, of those that are open for bids. */
    private static final int OPEN = 3;
    private static final int ORGANISATIONS = 20;
    private static final int WISHES = 8;
    private static final Instant PUBLISHED = Instant.parse("2026-02-28T08:00:00Z");
    private static final int ROUNDS = 100;
    private static final long ROUND = 50_000_000;
    private static final Instant LAST_SIGNED_UP = Instant.parse("2025-03-10T02:00:00Z");
    private static final Instant WISHED = Instant.parse("2026-02-28T02:00:00Z");

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    TakePart takePart;

    @Inject
    SaveWishes saveWishes;

    @Inject
    AskForMeeting askForMeeting;

    @Inject
    ComputeTimetable computeTimetable;

    @Inject
    TimetableListing timetable;

    @Inject
    PublishTimetable publishTimetable;

    @Inject
    ProjectListing listing;

    @Inject
    SampleBatch batch;

    void wish(Map<String, SampleBuyer> buyers) {
        time.at(WISHED);
        List<String> projects = new ArrayList<>();
        List<String> codes = codes();
        int turn = 0;
        for (SampleBuyer buyer : buyers.values()) {
            caller.is(people.actor(buyer.code() + "-officer"));
            List<Runnable> lists = new ArrayList<>();
            for (ProjectRow project : open(buyer.code())) {
                projects.add(project.id());
                String speaks = DemoAccount.of(buyer.code() + (lists.isEmpty() ? "-approver" : "-officer")).name();
                List<String> wishes = some(codes, turn++, 5);
                lists.add(() -> saveWishes.ofProject(buyer.code(), project.id(), SampleProjects.ANY, new Wanted(wishes, List.of(), null, speaks)));
            }
            batch.run(lists);
        }
        signUp(SampleSeason.CODE, codes);
        List<Runnable> lists = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            String username = i < 5 ? "ngo" + (i + 1) + "-admin" : i == 5 ? "foundation1-admin" : "sample-" + i;
            String code = codes.get(i);
            List<String> wishes = some(projects, 5 * i, WISHES);
            lists.add(() -> {
                caller.is(DemoPeople.actor(username, Set.of(new Grant(Role.ORG_ADMIN, code))));
                saveWishes.ofOrganisation(SampleSeason.CODE, code, SampleProjects.ANY, new Wanted(wishes, List.of(), null, null));
            });
        }
        batch.run(lists);
        caller.is(people.actor("dali-officer"));
        unwished("dali").ifPresent(project -> askForMeeting.askAsTenant("dali", project.id(), codes.get(0),
                "想了解贵机构的团队与同类项目经验。"));
        caller.is(SampleLives.organisation(1));
        unwished("guicheng").ifPresent(project -> askForMeeting.askAsOrganisation(codes.get(1), project.id(),
                "想了解服务对象的分布和现有场地。"));
        publish();
    }

    /** The district has it computed in the background and publishes it; what takes too long is left for somebody to publish. */
    private void publish() {
        caller.is(people.actor("district-admin"));
        time.at(PUBLISHED);
        String run = computeTimetable.start(SampleSeason.CODE, List.of(), true);
        for (int i = 0; i < ROUNDS && timetable.of(SampleSeason.CODE).run().status() == TimetableRun.Status.RUNNING; i++) {
            LockSupport.parkNanos(ROUND);
        }
        if (timetable.of(SampleSeason.CODE).run().status() == TimetableRun.Status.DONE) {
            publishTimetable.publish(SampleSeason.CODE, run);
        }
    }

    /** The same organisations were at last year's fair. */
    void takePartLastYear() {
        time.at(LAST_SIGNED_UP);
        signUp(SampleSeason.LAST, codes());
    }

    private void signUp(String season, List<String> codes) {
        caller.is(people.actor("district-admin"));
        batch.run(codes.stream().<Runnable>map(code -> () -> takePart.take(season, code,
                new Delegation("（示例）项目主管", "0757-86330000", 2))).toList());
    }

    private List<ProjectRow> open(String tenant) {
        return last(tenant, OPEN).toList();
    }

    /** One more, that nobody is planned to meet about. */
    private Optional<ProjectRow> unwished(String tenant) {
        return last(tenant, OPEN + 1).skip(OPEN).findFirst();
    }

    /** Those with the last deadlines, which are still open at the fair. */
    private Stream<ProjectRow> last(String tenant, int most) {
        return listing.published(new ProjectFilter(tenant, null, null, null, ProjectStatus.PUBLISHED, null, null, null, null), "-bidDeadline",
                Cursor.of(null, most)).items().stream().filter(project -> project.bidDeadline().isAfter(SampleProjects.DEADLINE));
    }

    /** Those of the demo's people, then others of the register. */
    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS - 1; i++) {
            codes.add(SampleNames.organisation(i, OrganisationKind.PRIVATE_NON_ENTERPRISE).creditCode());
        }
        codes.add(5, SampleNames.organisation(0, OrganisationKind.FOUNDATION).creditCode());
        return codes;
    }

    private static List<String> some(List<String> of, int from, int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(of.get((from + i * 3) % of.size()));
        }
        return some.stream().distinct().toList();
    }
}
