package org.sheqia.award.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.award.entity.CommitteeMember.Candidate;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CommitteeRule;

/**
 * 评审委员会 of one project.
 *
 * @param members everyone who was named, reserves and recused among them
 */
public record Committee(List<CommitteeMember> members) {

    /** Those who sit in it. */
    public List<CommitteeMember> sitting() {
        return members.stream().filter(m -> m.status().sits()).toList();
    }

    /** Everyone who was ever called. */
    public Set<String> called() {
        return members.stream().map(CommitteeMember::sub).collect(Collectors.toSet());
    }

    /**
     * @param size with which it was formed; 0 where that was not kept
     * @throws Rejected while a seat is empty or there is one too many, or the experts are too few
     */
    public void requireComplete(int size, CommitteeRule rule) {
        List<CommitteeMember> sitting = sitting();
        if (!rule.isRightSize(sitting.size()) || size != 0 && sitting.size() != size) {
            throw Rejected.rule("committee-incomplete", "minimum", rule.minimum());
        }
        if (!rule.hasEnoughExperts(experts(sitting), sitting.size())) {
            throw Rejected.rule("committee-experts", "share", share(rule), "source", rule.source());
        }
    }

    /** @throws Rejected unless the committee would be complete with {@code more} in its seats */
    public void requireCompleteWith(List<Candidate> more, CommitteeRule rule) {
        List<CommitteeMember> sitting = sitting();
        int seats = sitting.size() + more.size();
        if (!rule.isRightSize(seats)) {
            throw Rejected.field("members", "committee-size", "minimum", rule.minimum(), "source", rule.source());
        }
        if (!rule.hasEnoughExperts(experts(sitting) + more.stream().filter(Candidate::expert).count(), seats)) {
            throw Rejected.field("members", "committee-experts", "share", share(rule), "source", rule.source());
        }
    }

    /** The first reserve with whom the experts are still enough; none where no such reserve is left. */
    public Optional<CommitteeMember> nextReserve(CommitteeRule rule) {
        List<CommitteeMember> sitting = sitting();
        return members.stream().filter(m -> m.status() == MemberStatus.RESERVE)
                .filter(m -> rule.hasEnoughExperts(experts(sitting) + (m.isExpert() ? 1 : 0), sitting.size() + 1L)).findFirst();
    }

    private static long experts(List<CommitteeMember> sitting) {
        return sitting.stream().filter(CommitteeMember::isExpert).count();
    }

    private static String share(CommitteeRule rule) {
        return rule.expertsNumerator() + "/" + rule.expertsDenominator();
    }
}
