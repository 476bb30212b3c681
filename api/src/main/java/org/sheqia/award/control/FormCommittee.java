package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.CommitteeMember.Candidate;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.KnownTies;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.Panel;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;
import org.sheqia.tenantconfig.CommitteeRule;

/**
 * How a committee comes to be: an official names its members and reserves, or, where the procedure has experts drawn, fixes
 * the pool before the opening casts the lot.
 */
@UseCase
public class FormCommittee {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Seats seats;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * @param members subjects of evaluators with a seat; {@code reserves} in the order in which they come in
     * @throws Rejected {@code committee-is-drawn} while the lot has not been cast, or somebody of its sequence is left
     */
    public void form(String tenant, String projectId, List<String> members, List<String> reserves) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        requireFormable(project, ProjectStatus.PUBLISHED, ProjectStatus.SEALED, ProjectStatus.EVALUATION);
        CommitteeRule rule = projects.rulesOf(project).committee();
        Panel panel = awards.panel(projectId);
        Committee present = new Committee(awards.committee(projectId));
        // Bids that were opened before committees were drawn have no lot that could be cast.
        boolean openedBefore = panel.isOpened() && !panel.isDrawn();
        if (rule.drawn() && !openedBefore && (!panel.isDrawn() || !panel.uncalled(present.called()).isEmpty())) {
            throw Rejected.rule("committee-is-drawn", "source", rule.source());
        }
        List<String> all = Stream.concat(members.stream(), reserves.stream()).toList();
        if (new HashSet<>(all).size() != all.size() || present.called().stream().anyMatch(all::contains)) {
            throw Rejected.field("members", "committee-twice");
        }
        List<Candidate> candidates = candidates(project, members, reserves);
        present.requireCompleteWith(candidates.subList(0, members.size()), rule);
        requireRepresentatives(present, all, rule, "members");
        panel.formedBy(caller.actor(), present.sitting().size() + members.size(), instant.now());
        acts.fire(new EvaluationEvent.CommitteeFormed(project.subject(), members.size(), reserves.size()));
        seat(project, panel, candidates, members.size());
    }

    /**
     * @param size            of the whole committee
     * @param specialty       of the experts; null for all
     * @param representatives the buyer's own people in it
     * @throws Rejected {@code pool-too-small} unless at least twice as many may be drawn as are needed
     */
    public void fixPool(String tenant, String projectId, int size, String specialty, List<String> representatives) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        requireFormable(project, ProjectStatus.PUBLISHED, ProjectStatus.SEALED);
        CommitteeRule rule = projects.rulesOf(project).committee();
        if (!rule.drawn()) {
            throw Rejected.rule("committee-is-named");
        }
        if (new HashSet<>(representatives).size() != representatives.size()) {
            throw Rejected.field("representatives", "committee-twice");
        }
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Membership> evaluators = seats.evaluators();
        KnownTies known = seats.ties(project);
        for (int i = 0; i < representatives.size(); i++) {
            candidates.add(candidate(project, known, evaluators, representatives.get(i), "representatives[" + i + "]"));
            if (!seats.isRepresentative(representatives.get(i))) {
                throw Rejected.field("representatives[" + i + "]", "no-representative");
            }
        }
        requireRepresentatives(new Committee(List.of()), representatives, rule, "representatives");
        List<String> pool = seats.pool(project, specialty);
        Panel panel = awards.panel(projectId);
        EvaluationEvent.PoolFixed fixed = panel.fixPool(size, specialty, pool, rule, project.subject(), instant.now());
        int wanted = 2 * (size - representatives.size());
        if (pool.size() < wanted) {
            throw Rejected.field("specialty", "pool-too-small", "wanted", wanted, "found", pool.size());
        }
        panel.formedBy(caller.actor(), size, instant.now());
        acts.fire(fixed);
        seat(project, panel, candidates, candidates.size());
    }

    private void requireFormable(Project project, ProjectStatus... when) {
        ProjectStatus status = project.statusAt(instant.now());
        if (!List.of(when).contains(status)) {
            throw Rejected.state(status, status.next());
        }
        awards.round(project.id()).ifPresent(EvaluationRound::requireOpen);
    }

    private List<Candidate> candidates(Project project, List<String> members, List<String> reserves) {
        List<Candidate> found = new ArrayList<>();
        Map<String, Membership> evaluators = seats.evaluators();
        KnownTies known = seats.ties(project);
        for (int i = 0; i < members.size(); i++) {
            found.add(candidate(project, known, evaluators, members.get(i), "members[" + i + "]"));
        }
        for (int i = 0; i < reserves.size(); i++) {
            found.add(candidate(project, known, evaluators, reserves.get(i), "reserves[" + i + "]"));
        }
        return found;
    }

    private Candidate candidate(Project project, KnownTies known, Map<String, Membership> evaluators, String sub, String field) {
        if (!evaluators.containsKey(sub)) {
            throw Rejected.field(field, "no-evaluator");
        }
        if (seats.isRepresentative(sub) && !seats.belongsToBuyer(project, sub)) {
            throw Rejected.field(field, "representative-of-another");
        }
        Optional<Leaving> tie = known.of(sub);
        if (tie.isPresent()) {
            throw Rejected.field(field, switch (tie.get()) {
                case TIE_TO_BUYER -> "tie-to-buyer";
                case TIE_TO_FUNDER -> "tie-to-funder";
                default -> "tie-to-bidder";
            });
        }
        return seats.candidate(evaluators.get(sub));
    }

    private void requireRepresentatives(Committee present, List<String> more, CommitteeRule rule, String field) {
        long found = Stream.concat(present.sitting().stream().map(CommitteeMember::sub), more.stream()).filter(seats::isRepresentative).count();
        if (found > rule.representatives()) {
            throw Rejected.field(field, "too-many-representatives", "most", rule.representatives());
        }
    }

    private void seat(Project project, Panel panel, List<Candidate> candidates, int seated) {
        int before = awards.committee(project.id()).size();
        for (int i = 0; i < candidates.size(); i++) {
            CommitteeMember member = new CommitteeMember(project.id(), candidates.get(i), panel.markOf(candidates.get(i).sub()), before + i);
            awards.add(member);
            if (i < seated) {
                acts.fire(member.sit(project.subject()));
            }
        }
    }
}
