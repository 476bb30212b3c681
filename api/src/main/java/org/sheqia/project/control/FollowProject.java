package org.sheqia.project.control;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.UseCase;

/** An organisation keeps an eye on a published project, or no longer; either said twice changes nothing. */
@UseCase
public class FollowProject {

    @Inject
    Organisations organisations;

    @Inject
    Projects projects;

    @Inject
    Followers followers;

    @Inject
    @Any
    Instance<Stake> stakes;

    @Inject
    RequestInstant instant;

    public void follow(String creditCode, String projectId) {
        organisations.get(creditCode).requireUnlisted(instant.today());
        projects.tenantOfPublished(projectId).orElseThrow(Rejected::hidden);
        followers.add(creditCode, projectId);
    }

    /** @throws Rejected {@code bidders-follow} while it has a bid: an amendment that nobody told it of would cost it that */
    public void unfollow(String creditCode, String projectId) {
        if (stakes.stream().anyMatch(stake -> stake.has(creditCode, projectId))) {
            throw Rejected.conflict("bidders-follow");
        }
        followers.remove(creditCode, projectId);
    }
}
