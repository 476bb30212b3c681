package org.sheqia.award.entity;

import java.util.List;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CommitteeRule;

/**
 * 评审委员会 of one project.
 *
 * @param members everyone who was named, reserves and recused among them
 */
public record Committee(List<CommitteeMember> members) {

    /** How many sit in it. */
    public long seats() {
        return members.stream().filter(m -> m.status().sits()).count();
    }

    /** @throws Rejected while a seat is empty because no reserve was left */
    public void requireComplete(CommitteeRule rule) {
        if (!rule.isRightSize(seats())) {
            throw Rejected.rule("committee-incomplete", "minimum", rule.minimum());
        }
    }

    /** @throws Rejected unless the committee would have the right size with {@code more} seats */
    public void requireRightSizeWith(int more, CommitteeRule rule) {
        if (!rule.isRightSize(seats() + more)) {
            throw Rejected.field("members", "committee-size", "minimum", rule.minimum(), "source", rule.source());
        }
    }
}
