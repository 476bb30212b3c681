package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.account.control.Experts;
import org.sheqia.account.control.Ties;
import org.sheqia.account.entity.Expert;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.CommitteeMember.Candidate;
import org.sheqia.award.entity.KnownTies;
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.Panel;
import org.sheqia.bid.control.Bids;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.control.Funders;
import org.sheqia.project.entity.Project;
import org.sheqia.tenantconfig.CommitteeRule;

/** Who may have a seat in a committee, and who comes next. What the portal knows of ties is left to nobody's declaration. */
@ApplicationScoped
public class Seats {

    @Inject
    Awards awards;

    @Inject
    Bids bids;

    @Inject
    Experts experts;

    @Inject
    Ties ties;

    @Inject
    Funders funders;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** Everyone who may be named, by subject. */
    Map<String, Membership> evaluators() {
        return experts.evaluators().stream().collect(Collectors.toMap(Membership::sub, Function.identity(), (a, b) -> a));
    }

    /** What is known of everybody's ties to the project. */
    KnownTies ties(Project project) {
        return ties(project.tenantId(), project.id(), bids.bidders(project.id()));
    }

    KnownTies ties(String tenant, String projectId, Collection<String> bidders) {
        Set<String> funding = funders.of(tenant, projectId);
        List<String> scopes = new ArrayList<>(bidders);
        scopes.addAll(funding);
        scopes.add(tenant);
        Map<String, Set<String>> tied = ties.to(scopes, Ties.since(instant.now()));
        return new KnownTies(tenant, funding, bidders, tied, representatives(experts.kept(tied.keySet())));
    }

    private static Set<String> representatives(Map<String, Expert> kept) {
        return kept.values().stream().filter(e -> e.kind() == Expert.Kind.REPRESENTATIVE).map(Expert::sub).collect(Collectors.toSet());
    }

    boolean belongsToBuyer(Project project, String sub) {
        return !ties.of(sub, List.of(project.tenantId()), instant.now()).isEmpty();
    }

    boolean isRepresentative(String sub) {
        return experts.find(sub).filter(e -> e.kind() == Expert.Kind.REPRESENTATIVE).isPresent();
    }

    /** The experts that may be drawn, of a specialty or of all: nobody with a tie to the buyer or to who funds. */
    List<String> pool(Project project, String specialty) {
        KnownTies known = ties(project.tenantId(), project.id(), List.of());
        Map<String, Membership> evaluators = evaluators();
        return experts.kept().values().stream().filter(e -> e.kind() == Expert.Kind.EXPERT && evaluators.containsKey(e.sub()))
                .filter(e -> specialty == null || e.specialty().equals(specialty)).map(Expert::sub)
                .filter(sub -> known.of(sub).isEmpty()).toList();
    }

    Candidate candidate(Membership person) {
        boolean expert = experts.find(person.sub()).filter(e -> e.kind() == Expert.Kind.EXPERT).isPresent();
        return new Candidate(person.sub(), person.subject().title(), expert);
    }

    /** The member gives up its seat, and the next takes it. */
    void replace(CommitteeMember leaving, Leaving why, String words, Project project, CommitteeRule rule) {
        acts.fire(leaving.leave(why, words, project.subject()));
        fill(1, project, rule);
    }

    /** Fills seats with the next reserves, and behind them the next of the lot's sequence, who have no tie; fewer where none is left. */
    void fill(int seats, Project project, CommitteeRule rule) {
        Panel panel = awards.panel(project.id());
        List<CommitteeMember> members = new ArrayList<>(awards.committee(project.id()));
        Map<String, Membership> evaluators = evaluators();
        KnownTies known = ties(project);
        for (int empty = seats; empty > 0;) {
            Optional<CommitteeMember> next = new Committee(members).nextReserve(rule).or(() -> call(panel, project, members, evaluators));
            if (next.isEmpty()) {
                return;
            }
            Optional<Leaving> tie = known.of(next.get().sub());
            if (tie.isEmpty()) {
                acts.fire(next.get().sit(project.subject()));
                empty--;
            } else {
                acts.fire(next.get().leave(tie.get(), null, project.subject()));
            }
        }
    }

    /** The next of the sequence who still is an evaluator; behind its end come all other experts, by the same lot. */
    private Optional<CommitteeMember> call(Panel panel, Project project, List<CommitteeMember> members, Map<String, Membership> evaluators) {
        Set<String> called = new Committee(members).called();
        if (panel.isDrawn() && panel.uncalled(called).stream().noneMatch(evaluators::containsKey)) {
            panel.extend(pool(project, null));
        }
        return panel.uncalled(called).stream().filter(evaluators::containsKey).findFirst().map(sub -> {
            CommitteeMember member = new CommitteeMember(project.id(), candidate(evaluators.get(sub)), panel.markOf(sub), members.size());
            awards.add(member);
            members.add(member);
            return member;
        });
    }
}
