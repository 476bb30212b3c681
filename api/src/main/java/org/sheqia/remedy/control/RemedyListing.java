package org.sheqia.remedy.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.award.entity.Hold;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.clock.control.ClockListing;
import org.sheqia.clock.control.ClockView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.ProjectListing;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.remedy.entity.Authority;
import org.sheqia.remedy.entity.Complaint;
import org.sheqia.remedy.entity.ComplaintStatus;
import org.sheqia.remedy.entity.Grounds;
import org.sheqia.remedy.entity.Objection;
import org.sheqia.remedy.entity.Outcome;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;

/** Objections and complaints: all of a project for its buyer, its own for an organisation, those to decide for the authority. */
@Listing
public class RemedyListing {

    private static final int MOST = 200;

    /** What goes on inside the office before it answers. */
    private static final Set<String> INSIDE = Set.of("objection.answer-proposed", "objection.answer-returned");

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    ClockListing clocks;

    @Inject
    ProjectListing projects;

    @Inject
    Remedies remedies;

    @Inject
    StatementListing statements;

    @Inject
    RemedyActs acts;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** Of one project, for its buyer. */
    public RemediesView ofProject(String tenant, String projectId) {
        boolean outside = !acts.hasSat(projectId);
        return view(em.createQuery("select o from Objection o where o.projectId = :project and o.tenantId = :tenant order by o.filedAt, o.id", Objection.class)
                .setParameter("project", projectId).setParameter("tenant", tenant), complaints("k.projectId = :project and k.tenantId = :tenant")
                .setParameter("project", projectId).setParameter("tenant", tenant),
                new Reader(null, projectId, outside ? outcomes(tenant, projectId) : List.of(), outside, false, false, Set.of(), List.of()));
    }

    /** Nobody learns by what holds a project that another has objected. */
    private static boolean isOf(HoldView hold, List<Objection> objections, List<Complaint> complaints) {
        return Stream.concat(objections.stream().map(Objection::id), complaints.stream().map(Complaint::id)).anyMatch(hold.causeId()::equals);
    }

    private List<Outcome> outcomes(String tenant, String projectId) {
        ProjectStatus status = projects.get(tenant, projectId).status();
        boolean again = projects.rules(tenant, projectId).newEvaluation() != null;
        return Arrays.stream(Outcome.values()).filter(o -> o.effectIn(status).isPresent() && (again || o != Outcome.UPHELD_EVALUATION)).toList();
    }

    /** Its own, and of others what was decided on them once it took part. */
    public RemediesView ofOrganisation(String creditCode, String projectId) {
        boolean concerned = remedies.tookPart(projectId, creditCode);
        return view(em.createQuery("select o from Objection o where o.projectId = :project and (o.creditCode = :code"
                + (concerned ? " or o.answeredAt is not null" : "") + ") order by o.filedAt, o.id", Objection.class)
                .setParameter("project", projectId).setParameter("code", creditCode), complaints("k.projectId = :project and k.creditCode = :code")
                .setParameter("project", projectId).setParameter("code", creditCode),
                new Reader(creditCode, projectId, List.of(), true, false, false, acts.closed(creditCode, projectId),
                concerned ? statements.concerning(creditCode, projectId) : List.of()));
    }

    /** One complaint with the objection that it goes on from, for the authority. */
    public RemediesView complaint(String id) {
        Complaint complaint = complaints("k.id = :id").setParameter("id", id).getResultStream()
                .filter(k -> Authority.readBy(caller.actor()).contains(k.authority())).findFirst().orElseThrow(Rejected::hidden);
        return view(em.createQuery("select o from Objection o where o.id = :id", Objection.class).setParameter("id", complaint.objectionId()),
                complaints("k.id = :id").setParameter("id", id),
                new Reader(null, null, outcomes(complaint.tenantId(), complaint.projectId()), acts.mayDecide(complaint), acts.mayHear(complaint),
                        projects.rules(complaint.tenantId(), complaint.projectId()).findClock("barred-false-complaint").isPresent(), Set.of(), List.of()));
    }

    /** Complaints to the caller's authority, newest first; the auditor sees those to both. */
    public Page<ComplaintRow> ofAuthority(Cursor cursor) {
        TypedQuery<Object[]> query = em.createQuery("select k.id, k.tenantId, k.projectId, p.title, k.name, k.authority, k.status, k.filedAt, k.examineBy,"
                + " k.decideBy, k.correctBy, k.pause.at from Complaint k, Project p where p.id = k.projectId and k.authority in :authorities"
                + (cursor.isStart() ? "" : " and k.id < :after") + " order by k.id desc", Object[].class)
                .setParameter("authorities", Authority.readBy(caller.actor()));
        if (!cursor.isStart()) {
            query.setParameter("after", cursor.last(1).text(0));
        }
        Instant now = instant.now();
        List<ComplaintRow> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> ComplaintRow.of(r, now)).toList();
        return Page.of(rows, cursor.limit(), row -> Cursor.at(row.id()));
    }

    /** What was decided and published of a project, for everyone. */
    public List<DecisionView> decisions(String projectId) {
        return em.createQuery("select new org.sheqia.remedy.control.RemedyListing.DecisionView(k.name, k.authority, o.grounds, k.decision.outcome,"
                + " k.decision.words, k.decision.at, k.decision.publishedAt) from Complaint k, Objection o where k.projectId = :project"
                + " and o.id = k.objectionId and k.decision.publishedAt is not null order by k.decision.publishedAt, k.id", DecisionView.class).setParameter("project", projectId).setMaxResults(MOST).getResultList();
    }

    private TypedQuery<Complaint> complaints(String where) {
        return em.createQuery("select k from Complaint k where " + where + " order by k.filedAt, k.id", Complaint.class);
    }

    private RemediesView view(TypedQuery<Objection> objectionsOf, TypedQuery<Complaint> complaintsOf, Reader reader) {
        List<Objection> objections = objectionsOf.setMaxResults(MOST).getResultList();
        List<Complaint> complaints = complaintsOf.setMaxResults(MOST).getResultList();
        Set<String> subjects = Stream.concat(objections.stream().map(Objection::id), complaints.stream().map(Complaint::id)).collect(Collectors.toSet());
        Stream.ofNullable(reader.projectId).forEach(subjects::add);
        List<ClockView> running = clocks.of(subjects);
        Instant now = instant.now();
        List<HoldView> holds = holds(Stream.concat(Stream.ofNullable(reader.projectId), complaints.stream().map(Complaint::projectId))
                .collect(Collectors.toSet()), now);
        Map<String, String> titles = titles(complaints);
        List<StepView> steps = steps(subjects).stream().filter(s -> reader.seesAll() || !INSIDE.contains(s.act())).toList();
        Set<String> complained = complained(objections);
        // Only the buyer answers and only the authority accuses: everybody else is barred from all of it.
        Set<String> answering = reader.isBuyer() ? acts.barred("ObjectionEvent.Answered", subjects) : subjects;
        Set<String> accusing = reader.isAuthority() && reader.outside ? acts.barred("ComplaintEvent.FalseFound", subjects) : subjects;
        return new RemediesView(objections.stream().map(o -> ObjectionView.of(o, reader.seesAll() || o.creditCode().equals(reader.organisation),
                complained.contains(o.id()), reader.outside && Stream.of(o.id(), o.projectId()).noneMatch(answering::contains),
                running, steps, reader.outcomes, now)).toList(),
                complaints.stream().map(k -> ComplaintView.of(k, titles.get(k.projectId()), holds.stream().anyMatch(h -> h.causeId().equals(k.id())),
                        reader.isAuthority() && !reader.outside, reader.bars && k.decision().canBeFalse() && !accusing.contains(k.id()),
                        reader.hears ? statements.of(k.id()) : List.of(), running, steps, now)).toList(),
                running.stream().filter(c -> c.subjectId().equals(reader.projectId)).toList(),
                reader.seesAll() ? holds : holds.stream().filter(h -> isOf(h, objections, complaints)).toList(), reader.closed, reader.concerning);
    }

    /**
     * Who reads.
     *
     * @param organisation sees the letters of its own only; null for who may see all
     * @param projectId    null for who reads one case
     * @param outcomes     how what is open can be decided now; none for who does not decide
     * @param outside      whether the caller has no part in what is decided on
     * @param hears        whether it reads what others say to a complaint
     * @param bars         whether the rules of the procedure know a bar for false complaints
     * @param closed       what the organisation cannot object to
     * @param concerning   others' complaints that concern the organisation
     */
    private record Reader(String organisation, String projectId, List<Outcome> outcomes, boolean outside, boolean hears, boolean bars, Set<Grounds> closed,
            List<ConcerningView> concerning) {

        boolean seesAll() {
            return organisation == null;
        }

        boolean isAuthority() {
            return projectId == null;
        }

        boolean isBuyer() {
            return seesAll() && !isAuthority();
        }
    }

    /** Complaints whose correction did not come in time, of all tenants, in the order of their ids. */
    List<Waiting> lapsed(String after) {
        return waiting("k.status = org.sheqia.remedy.entity.ComplaintStatus.CORRECTION and k.correctBy <= :when", after).setParameter("when", instant.now())
                .getResultList();
    }

    /** Complaints that waited to the last day that what they wait for was expected to take, of all tenants, in the order of their ids. */
    List<Waiting> waitedLongEnough(String after) {
        return waiting("k.pause.until < :when", after).setParameter("when", instant.today()).getResultList();
    }

    private TypedQuery<Waiting> waiting(String where, String after) {
        return em.createQuery("select new org.sheqia.remedy.control.RemedyListing.Waiting(k.tenantId, k.projectId, k.id) from Complaint k where " + where
                + " and k.id > :after order by k.id", Waiting.class).setParameter("after", after).setMaxResults(MOST);
    }

    /** Projects that wait though nothing holds them any more, of all tenants, in the order of their ids. */
    List<Waiting> interruptedForNothing(String after) {
        return em.createQuery("select new org.sheqia.remedy.control.RemedyListing.Waiting(p.tenantId, p.id, p.id) from Project p where p.id > :after"
                + " and p.status = org.sheqia.project.entity.ProjectStatus.INTERRUPTED and not exists (select h from Hold h where h.projectId = p.id"
                + " and h.liftedAt is null and (h.endsAt is null or h.endsAt > :now)) order by p.id", Waiting.class)
                .setParameter("after", after).setParameter("now", instant.now()).setMaxResults(MOST).getResultList();
    }

    /** Projects whose times wait though nothing holds them any more, of all tenants, in the order of their ids. */
    List<Waiting> timesWaitForNothing(String after) {
        return em.createQuery("select distinct new org.sheqia.remedy.control.RemedyListing.Waiting(c.tenantId, c.projectId, c.projectId) from Clock c"
                + " where c.state = org.sheqia.clock.entity.Clock.State.PAUSED and c.subjectType = 'project' and c.projectId > :after"
                + " and not exists (select d from Clock d where d.replaces = c.id) and not exists (select h from Hold h where h.projectId = c.projectId"
                + " and h.liftedAt is null and (h.endsAt is null or h.endsAt > :now)) order by c.projectId", Waiting.class)
                .setParameter("after", after).setParameter("now", instant.now()).setMaxResults(MOST).getResultList();
    }

    /** A project, or a complaint about one, that waits for the time to pass. */
    public record Waiting(String tenant, String project, String id) {
    }

    private List<HoldView> holds(Set<String> projects, Instant now) {
        return projects.isEmpty() ? List.of() : em.createQuery("select new org.sheqia.remedy.control.RemedyListing.HoldView(h.cause, h.causeId, h.since, h.endsAt)"
                + " from Hold h where h.projectId in :projects and h.liftedAt is null and (h.endsAt is null or h.endsAt > :now)"
                + " order by h.since, h.id", HoldView.class)
                .setParameter("projects", projects).setParameter("now", now).getResultList();
    }

    private Set<String> complained(List<Objection> objections) {
        return objections.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select k.openKey from Complaint k where k.openKey in :objections", String.class)
                .setParameter("objections", objections.stream().map(Objection::id).toList()).getResultList());
    }

    private List<StepView> steps(Set<String> subjects) {
        return subjects.isEmpty() ? List.of() : em.createQuery("select new org.sheqia.remedy.control.StepView(r.subjectId, r.act, r.doneAt) from AuditRecord r"
                + " where r.subjectId in :subjects and (r.act like 'objection.%' or r.act like 'complaint.%') order by r.id", StepView.class)
                .setParameter("subjects", subjects).setMaxResults(5 * MOST).getResultList();
    }

    private Map<String, String> titles(List<Complaint> complaints) {
        return complaints.isEmpty() ? Map.of() : em.createQuery("select p.id, p.title from Project p where p.id in :ids", Object[].class)
                .setParameter("ids", complaints.stream().map(Complaint::projectId).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
    }

    /**
     * What is open, and was, about a project.
     *
     * @param clocks   the procedure's official dates, until when documents, opening and result can be objected to among them
     * @param holds    what stops the award, the signature and payments
     * @param closed   what the organisation that reads cannot object to, whatever the time: it takes no part in it, or has objected to it
     * @param concerning others' complaints that concern the organisation that reads
     */
    @Schema(name = "RemediesView")
    public record RemediesView(List<ObjectionView> objections, List<ComplaintView> complaints, List<ClockView> clocks, List<HoldView> holds,
            Set<Grounds> closed, List<ConcerningView> concerning) {
    }

    /** Something that holds a project; {@code endsAt} is null where it does not end by itself. */
    @Schema(name = "HoldView")
    public record HoldView(Hold.Cause cause, String causeId, Instant since, @Schema(nullable = true) Instant endsAt) {
    }

    /** A complaint in a list. */
    @Schema(name = "ComplaintRow")
    public record ComplaintRow(String id, String tenant, String projectId, String projectTitle, String name, Role authority,
            ComplaintStatus status, Instant filedAt, @Schema(nullable = true) Instant examineBy, @Schema(nullable = true) Instant decideBy) {

        private static ComplaintRow of(Object[] r, Instant now) {
            Instant decideBy = (Instant) r[9];
            ComplaintStatus status = ((ComplaintStatus) r[6]).at(now, (Instant) r[10], decideBy, (Instant) r[11]);
            return new ComplaintRow((String) r[0], (String) r[1], (String) r[2], (String) r[3], (String) r[4], (Role) r[5], status, (Instant) r[7],
                    (Instant) r[8], decideBy);
        }
    }

    /** A decision as it is published (政府采购法实施条例 第58条). */
    @Schema(name = "DecisionView")
    public record DecisionView(String name, Role authority, Grounds grounds, Outcome outcome, String decision, Instant decidedAt, Instant publishedAt) {
    }
}
