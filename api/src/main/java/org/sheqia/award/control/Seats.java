package org.sheqia.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.sheqia.award.entity.Leaving;
import org.sheqia.award.entity.Panel;
import org.sheqia.bid.control.Bids;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.project.control.Funders;
import org.sheqia.project.entity.Project;
import org.sheqia.tenantconfig.CommitteeRule;

/**
 * Who may have a seat in a committee, and who comes next. What the portal knows of ties is left to nobody's declaration:
 * ties to the buyer and to who funds count from the beginning, ties to bidders once the bids are open, so that no refusal
 * tells who bids (政府采购法实施条例 第9条: three years).
 */
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

    /** Why the person may not sit for this project; empty when nothing is known against it. */
    Optional<Leaving> tieOf(Project project, String sub) {
        Set<String> funding = funders.of(project.id());
        List<String> bidders = bids.bidders(project.id());
        List<String> scopes = new ArrayList<>(bidders);
        scopes.addAll(funding);
        scopes.add(project.tenantId());
        Set<String> tied = ties.of(sub, scopes, Ties.since(instant.now()));
        if (tied.contains(project.tenantId()) && !isRepresentative(sub)) {
            return Optional.of(Leaving.TIE_TO_BUYER);
        }
        if (tied.stream().anyMatch(funding::contains)) {
            return Optional.of(Leaving.TIE_TO_FUNDER);
        }
        return tied.stream().anyMatch(bidders::contains) ? Optional.of(Leaving.TIE_TO_BIDDER) : Optional.empty();
    }

    boolean belongsToBuyer(Project project, String sub) {
        return !ties.of(sub, List.of(project.tenantId()), instant.now()).isEmpty();
    }

    boolean isRepresentative(String sub) {
        return experts.find(sub).filter(e -> e.kind() == Expert.Kind.REPRESENTATIVE).isPresent();
    }

    /** The experts that may be drawn, of a specialty or of all: nobody with a tie to the buyer or to who funds. */
    List<String> pool(Project project, String specialty) {
        List<String> scopes = new ArrayList<>(funders.of(project.id()));
        scopes.add(project.tenantId());
        Set<String> tied = ties.to(scopes, Ties.since(instant.now()));
        Map<String, Expert> kept = experts.kept();
        return evaluators().keySet().stream().filter(sub -> !tied.contains(sub)).filter(sub -> kept.containsKey(sub)
                && kept.get(sub).kind() == Expert.Kind.EXPERT && (specialty == null || kept.get(sub).specialty().equals(specialty))).toList();
    }

    Candidate candidate(Membership person) {
        boolean expert = experts.find(person.sub()).filter(e -> e.kind() == Expert.Kind.EXPERT).isPresent();
        return new Candidate(person.sub(), person.subject().title(), expert);
    }

    /** The member gives up its seat, and the next takes it. */
    void replace(CommitteeMember leaving, Leaving why, String words, Project project, CommitteeRule rule) {
        acts.fire(leaving.leave(why, words, project.subject()));
        fill(project, rule);
    }

    /** Seats the next reserve, or the next of the lot's sequence, who has no tie; nobody where none is left. */
    void fill(Project project, CommitteeRule rule) {
        Panel panel = awards.panel(project.id());
        while (true) {
            Optional<CommitteeMember> next = new Committee(awards.committee(project.id())).nextReserve(rule).or(() -> call(panel, project));
            if (next.isEmpty()) {
                return;
            }
            Optional<Leaving> tie = tieOf(project, next.get().sub());
            if (tie.isEmpty()) {
                acts.fire(next.get().sit(project.subject()));
                return;
            }
            acts.fire(next.get().leave(tie.get(), null, project.subject()));
        }
    }

    /** The next of the sequence who still is an evaluator; behind its end come all other experts, by the same lot. */
    private Optional<CommitteeMember> call(Panel panel, Project project) {
        String projectId = project.id();
        List<CommitteeMember> called = awards.committee(projectId);
        Map<String, Membership> evaluators = evaluators();
        if (panel.isDrawn() && panel.uncalled(new Committee(called).called()).stream().noneMatch(evaluators::containsKey)) {
            panel.extend(pool(project, null));
        }
        return panel.uncalled(new Committee(called).called()).stream().filter(evaluators::containsKey).findFirst().map(sub -> {
            CommitteeMember member = new CommitteeMember(projectId, candidate(evaluators.get(sub)), panel.markOf(sub), called.size(), true);
            awards.add(member);
            return member;
        });
    }
}
