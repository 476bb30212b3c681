package org.sheqia.award.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.account.control.Memberships;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.award.entity.Committee;
import org.sheqia.award.entity.CommitteeMember;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** An official names an odd committee of evaluators, and reserves for those who have to recuse. */
@UseCase
public class FormCommittee {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Awards awards;

    @Inject
    Memberships memberships;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param members subjects of evaluators with a seat; {@code reserves} in the order in which they come in */
    public void form(String tenant, String projectId, List<String> members, List<String> reserves) {
        scope.enter(tenant);
        Project project = projects.get(projectId);
        ProjectStatus status = project.statusAt(instant.now());
        if (status != ProjectStatus.PUBLISHED && status != ProjectStatus.SEALED && status != ProjectStatus.EVALUATION) {
            throw Rejected.state(status, status.next());
        }
        List<CommitteeMember> present = awards.committee(projectId);
        new Committee(present).requireRightSizeWith(members.size(),
                tenants.procedureOf(project.content().procedure()).committee());
        Map<String, String> names = memberships.in(Role.Scope.DISTRICT, Grant.DISTRICT).stream()
                .filter(m -> m.role() == Role.EVALUATOR).collect(Collectors.toMap(Membership::sub, m -> m.subject().title()));
        List<String> all = Stream.concat(members.stream(), reserves.stream()).toList();
        if (new HashSet<>(all).size() != all.size() || present.stream().anyMatch(m -> all.contains(m.sub()))) {
            throw Rejected.field("members", "committee-twice");
        }
        List<String> subs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String name = names.get(all.get(i));
            if (name == null) {
                throw Rejected.field(i < members.size() ? "members[" + i + "]" : "reserves[" + (i - members.size()) + "]",
                        "no-evaluator");
            }
            awards.add(new CommitteeMember(projectId, all.get(i), name, true, present.size() + i, i >= members.size()));
            subs.add(all.get(i));
        }
        acts.fire(new EvaluationEvent.CommitteeFormed(project.subject(), members.stream().map(names::get).toList(),
                reserves.stream().map(names::get).toList(), subs.subList(0, members.size())));
    }
}
