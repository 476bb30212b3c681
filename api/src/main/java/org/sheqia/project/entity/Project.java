package org.sheqia.project.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.search.entity.Terms;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.Tenant;

/**
 * 服务项目: a social service that a tenant wants to buy. Drafted by officers, published by an approver who drafted none
 * of it; from then on its content changes only by amendments, each a new edition.
 */
@Entity
@Table(name = "project")
public class Project extends TenantEntity {

    private String season;
    private String number;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status = ProjectStatus.DRAFT;

    private ProjectContent content;
    private String title;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    private String field;
    private String area;

    @Column(name = "procedure_code")
    private String procedureCode;

    @Column(name = "budget_ceiling")
    private Money budgetCeiling;

    @Column(name = "bid_deadline")
    private Instant bidDeadline;

    @Column(name = "opening_at")
    private Instant openingAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** The procedure as it was when the project was published, as JSON: it decides to the end. */
    @Column(name = "procedure_rules")
    private String procedureRules;

    /** How many editions have been published. */
    private int edition;

    /** The last edition that changed what an offer answers. */
    @Column(name = "material_edition")
    private int materialEdition;

    @Column(name = "last_indicator")
    private int lastIndicator;

    @Column(name = "last_staff")
    private int lastStaff;

    /** Subjects of all who worked on the draft, separated by spaces. */
    private String drafters = "";

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** What the project is found by: title and number. */
    @ElementCollection
    @CollectionTable(name = "project_term", joinColumns = @JoinColumn(name = "project_id"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    protected Project() {
    }

    public static Project draft(String season, ProjectContent content, Actor drafter, Instant now) {
        Project project = new Project();
        project.season = season;
        ProjectContent numbered = LineNumbers.NONE.give(content, null);
        LineNumbers.requireWithin(content);
        project.take(numbered, now);
        project.drafters = drafter.sub();
        return project;
    }

    /** @throws Rejected unless the project is a draft or was returned */
    public ProjectEvent.Revised revise(ProjectContent sent, Actor drafter, Instant now) {
        requireDraft();
        LineNumbers.requireKnown(sent, content);
        ProjectContent revised = numbers().give(sent, content);
        var event = new ProjectEvent.Revised(subject(), Change.between(content, revised));
        addDrafter(drafter);
        take(revised, now);
        return event;
    }

    /** @throws Rejected unless the project is a draft or was returned */
    public ProjectEvent.SeasonChanged chooseSeason(String code, Actor drafter, Instant now) {
        requireDraft();
        var event = new ProjectEvent.SeasonChanged(subject(), Change.between(new OfSeason(season), new OfSeason(code)));
        addDrafter(drafter);
        season = code;
        changedAt = now;
        return event;
    }

    private record OfSeason(String season) {
    }

    private void addDrafter(Actor drafter) {
        if (!drafters().contains(drafter.sub())) {
            drafters = drafters + " " + drafter.sub();
        }
    }

    /**
     * Hands the draft to the approver.
     *
     * @param consulted what the public was asked of it
     */
    public ProjectEvent.Submitted submit(Tenant tenant, Procedure procedure, Consulted consulted, WorkingCalendar calendar, Instant now) {
        ProjectReadiness.require(content, tenant, procedure, calendar, now);
        consulted.require(procedure, content);
        become(ProjectStatus.UNDER_REVIEW, now);
        returnedReason = null;
        return new ProjectEvent.Submitted(subject(), budgetCeiling);
    }

    /** Gives the draft back with a reason. */
    public ProjectEvent.Returned giveBack(String reason, Actor approver, Instant now) {
        requireOtherThanDrafters(approver);
        become(ProjectStatus.RETURNED, now);
        returnedReason = reason;
        return new ProjectEvent.Returned(subject(), reason);
    }

    /**
     * Publishes the first edition under a number that stays.
     *
     * @param consulted what the public was asked of it
     */
    public ProjectEvent.TenderPublished publish(String newNumber, Tenant tenant, Procedure procedure, Consulted consulted, Actor approver,
            WorkingCalendar calendar, Instant now) {
        status.requireNext(ProjectStatus.PUBLISHED);
        requireOtherThanDrafters(approver);
        ProjectReadiness.require(content, tenant, procedure, calendar, now);
        consulted.require(procedure, content);
        become(ProjectStatus.PUBLISHED, now);
        number = newNumber;
        terms.addAll(Terms.of(newNumber));
        publishedAt = now;
        procedureRules = Json.write(procedure);
        edition = 1;
        materialEdition = 1;
        return new ProjectEvent.TenderPublished(subject(), number, budgetCeiling, bidDeadline);
    }

    /**
     * The amended content as it is proposed, its new lines numbered.
     *
     * @throws Rejected unless it may be proposed and every line that has an id is one of the present lines
     */
    public ProjectContent propose(ProjectContent amended, Instant now) {
        requireAmendable(amended, now);
        LineNumbers.requireKnown(amended, content);
        ProjectContent numbered = numbers().give(amended, content);
        count(numbered);
        return numbered;
    }

    /**
     * A need that had to be put before the public, or was excepted from that, is not replaced by an amendment afterwards, nor the
     * documents that came with it; others may be added (实施条例 第15条; 政府采购货物和服务招标投标管理办法 第27条: an amendment does not change
     * what is bought).
     *
     * @throws Rejected unless bids are open and what an amendment may not touch is untouched
     */
    public void requireAmendable(ProjectContent amended, Instant now) {
        requireStatus(ProjectStatus.PUBLISHED, now);
        for (String fixed : new String[] {"budgetCeiling", "funding", "procedure", "stream"}) {
            if (ContentChanges.between(content, amended).fields().contains(fixed)) {
                throw Rejected.field(fixed, "amendment-fixed");
            }
        }
        if (publishedRules().map(Procedure::needConsultation).isPresent()) {
            List<Violation> other = new ArrayList<>();
            Need.of(content).differences(Need.of(amended)).forEach(field -> other.add(Violation.of(field, "amendment-of-need")));
            if (!amended.documents().containsAll(content.documents())) {
                other.add(Violation.of("documents", "amendment-of-need"));
            }
            if (!other.isEmpty()) {
                throw Rejected.invalid(other);
            }
        }
    }

    /**
     * Publishes the next edition. Nearer to the deadline than the procedure's lead the deadline moves to the lead's end.
     */
    public ProjectEvent.Amended amend(ProjectContent proposed, String reason, Tenant tenant, Procedure procedure, WorkingCalendar calendar,
            Instant now) {
        // Pledges may have changed the sources since it was proposed.
        ProjectContent amended = proposed.withFunding(content.funding());
        requireAmendable(amended, now);
        Instant earliest = calendar.end(now, procedure.amendmentLead());
        ProjectContent next = amended.bidDeadline() == null || amended.bidDeadline().isBefore(earliest)
                ? amended.withDeadline(earliest) : amended;
        ProjectReadiness.require(next, tenant, procedure, calendar, publishedAt);
        var changes = ContentChanges.between(content, next);
        take(next, now);
        edition++;
        if (changes.isMaterial()) {
            materialEdition = edition;
        }
        return new ProjectEvent.Amended(subject(), edition, reason, changes.changes(), bidDeadline);
    }

    /**
     * Takes other sources of the same sum: a pledge has taken the place of the tenant's own money, or given it back.
     *
     * @throws Rejected unless the project is published and no contract is being signed
     */
    public void fund(List<FundingLine> sources, Instant now) {
        requireFundable(now);
        ProjectContent next = content.withFunding(sources);
        if (!next.fundingTotal().equals(budgetCeiling)) {
            throw new IllegalStateException("sources of " + next.fundingTotal() + " for a ceiling of " + budgetCeiling);
        }
        content = next;
        changedAt = now;
    }

    /** @throws Rejected unless the project is published and no contract is being signed */
    public void requireFundable(Instant now) {
        if (!statusAt(now).isFundable()) {
            throw Rejected.state(statusAt(now), statusAt(now).next());
        }
    }

    public ProjectEvent.Cancelled cancel(String reason, Instant now) {
        statusAt(now).requireNext(ProjectStatus.CANCELLED);
        become(ProjectStatus.CANCELLED, now);
        return new ProjectEvent.Cancelled(subject(), reason);
    }

    public ProjectEvent.Failed fail(String reason, Instant now) {
        become(ProjectStatus.FAILED, now);
        return new ProjectEvent.Failed(subject(), reason);
    }

    /** The next step of the life, decided by the component whose step it is. */
    public void become(ProjectStatus next, Instant now) {
        statusAt(now).requireNext(next);
        status = next;
        changedAt = now;
    }

    /** @throws Rejected unless bids and questions are open at {@code now} */
    public void requireOpenForBids(Instant now) {
        requireStatus(ProjectStatus.PUBLISHED, now);
    }

    /** @throws Rejected {@code illegal-state} unless that is its status at {@code now} */
    public void requireStatus(ProjectStatus wanted, Instant now) {
        if (statusAt(now) != wanted) {
            throw Rejected.state(statusAt(now), statusAt(now).next());
        }
    }

    /** The status at an instant; a draft may have no deadline yet. */
    public ProjectStatus statusAt(Instant now) {
        return status == ProjectStatus.PUBLISHED ? status.at(now, bidDeadline) : status;
    }

    /** @throws Rejected unless it is a draft or was returned */
    void requireDraft() {
        if (status != ProjectStatus.DRAFT && status != ProjectStatus.RETURNED) {
            throw Rejected.state(status, status.next());
        }
    }

    /** @throws Rejected for somebody who worked on the draft, or stands in for one who did */
    public void requireOtherThanDrafters(Actor approver) {
        if (approver.people().stream().anyMatch(drafters()::contains)) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    private Set<String> drafters() {
        return Set.of(drafters.split(" "));
    }

    /** With the lines of a project that is older than their numbers. */
    private LineNumbers numbers() {
        return new LineNumbers(lastIndicator, lastStaff).and(content);
    }

    private void count(ProjectContent numbered) {
        LineNumbers used = numbers().and(numbered);
        lastIndicator = used.indicators();
        lastStaff = used.staff();
    }

    private void take(ProjectContent sent, Instant now) {
        ProjectContent next = numbers().give(sent, content);
        count(next);
        content = next;
        if (!next.title().equals(title)) {
            title = next.title();
            Set<String> found = Terms.of(number == null ? title : title + " " + number);
            terms.retainAll(found);
            terms.addAll(found);
        }
        stream = next.stream();
        field = next.field();
        area = next.area();
        procedureCode = next.procedure();
        budgetCeiling = next.budgetCeiling();
        bidDeadline = next.bidDeadline();
        openingAt = next.openingAt();
        changedAt = now;
    }

    /** The rules under which it was published; none before, and for projects that were published before rules were kept. */
    public Optional<Procedure> publishedRules() {
        return Optional.ofNullable(Json.read(procedureRules, Procedure.class));
    }

    public String season() {
        return season;
    }

    public String number() {
        return number;
    }

    public ProjectContent content() {
        return content;
    }

    public int edition() {
        return edition;
    }

    /** An offer that answers an earlier edition than this has to be confirmed. */
    public int materialEdition() {
        return materialEdition;
    }

    public Money budgetCeiling() {
        return budgetCeiling;
    }

    public Instant bidDeadline() {
        return bidDeadline;
    }

    public Subject subject() {
        return new Subject("project", id(), tenantId(), null, id(), title);
    }
}
