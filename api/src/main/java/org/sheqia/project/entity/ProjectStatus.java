package org.sheqia.project.entity;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;

/**
 * The life of a project. {@link #SEALED} is never stored: from the bid deadline on, the clock makes it. {@link #INTERRUPTED}
 * 中止履行: an objection or complaint is open after the contract was signed (政府采购法实施条例 第54条); the contract stays in force
 * and pays nothing.
 */
public enum ProjectStatus {
    DRAFT, UNDER_REVIEW, RETURNED, PUBLISHED, SEALED, EVALUATION, PUBLICITY, AWARDED, SIGNING, PERFORMING, INTERRUPTED,
    CLOSED, FAILED, CANCELLED, TERMINATED;

    private static final Map<ProjectStatus, Set<ProjectStatus>> NEXT = new EnumMap<>(Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(UNDER_REVIEW, CANCELLED)),
            Map.entry(UNDER_REVIEW, EnumSet.of(PUBLISHED, RETURNED)),
            Map.entry(RETURNED, EnumSet.of(UNDER_REVIEW, CANCELLED)),
            Map.entry(PUBLISHED, EnumSet.of(SEALED, CANCELLED)),
            Map.entry(SEALED, EnumSet.of(EVALUATION, FAILED, CANCELLED)),
            Map.entry(EVALUATION, EnumSet.of(PUBLICITY, FAILED, CANCELLED)),
            Map.entry(PUBLICITY, EnumSet.of(AWARDED, EVALUATION, PUBLICITY, FAILED, CANCELLED)),
            Map.entry(AWARDED, EnumSet.of(SIGNING, EVALUATION, PUBLICITY, FAILED, CANCELLED)),
            Map.entry(SIGNING, EnumSet.of(PERFORMING, EVALUATION, PUBLICITY, FAILED, CANCELLED)),
            Map.entry(PERFORMING, EnumSet.of(INTERRUPTED, CLOSED, TERMINATED)),
            Map.entry(INTERRUPTED, EnumSet.of(PERFORMING, EVALUATION, PUBLICITY, TERMINATED)),
            Map.entry(CLOSED, EnumSet.noneOf(ProjectStatus.class)),
            Map.entry(FAILED, EnumSet.noneOf(ProjectStatus.class)),
            Map.entry(CANCELLED, EnumSet.noneOf(ProjectStatus.class)),
            Map.entry(TERMINATED, EnumSet.noneOf(ProjectStatus.class))));

    private static final Set<ProjectStatus> FUNDABLE = EnumSet.of(PUBLISHED, SEALED, EVALUATION, PUBLICITY, AWARDED);

    /** What can come next. */
    public Set<ProjectStatus> next() {
        return NEXT.get(this);
    }

    /** True from the publication until a contract is signed: foundations may promise a part of the money, or take it back. */
    public boolean isFundable() {
        return FUNDABLE.contains(this);
    }

    /** True from the last signature on. */
    public boolean isContracted() {
        return this == PERFORMING || this == INTERRUPTED || this == CLOSED || this == TERMINATED;
    }

    /** The status at an instant: a published project is sealed from its bid deadline on. */
    public ProjectStatus at(Instant now, Instant bidDeadline) {
        return this == PUBLISHED && !now.isBefore(bidDeadline) ? SEALED : this;
    }

    /** @throws Rejected when {@code wanted} cannot come next */
    public void requireNext(ProjectStatus wanted) {
        if (!next().contains(wanted)) {
            throw Rejected.state(this, next());
        }
    }
}
