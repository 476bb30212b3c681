package org.sheqia.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** Inside the container: a use case that loses at its commit, as on a cluster, is done again as a whole, and done once. */
@ArquillianTest
class RefusedCommitIT {

    private static final int MORE_THAN_ARE_TRIED = 100;

    @Inject
    Grants grants;

    @AfterEach
    void end() {
        RefusedCommit.next(0);
    }

    @Test
    @ActivateRequestContext
    void what_loses_at_its_commit_is_tried_again_at_an_instant_of_its_own_and_kept_once() {
        RefusedCommit.next(2);

        String kept = grants.grant();

        assertEquals(3, grants.instants.size());
        assertEquals(3, grants.instants.stream().distinct().count());
        assertEquals(List.of(kept), grants.ids.subList(2, 3));
        assertEquals(1, grants.kept());
    }

    @Test
    @ActivateRequestContext
    void what_loses_each_time_is_told_to_come_again_and_nothing_is_kept() {
        RefusedCommit.next(MORE_THAN_ARE_TRIED);

        Rejected busy = assertThrows(Rejected.class, () -> grants.grant());

        assertEquals("busy", busy.slug());
        assertTrue(grants.ids.size() > 2);
        assertEquals(0, grants.kept());
    }

    /** Something that writes. */
    @UseCase
    public static class Grants {

        private final List<Instant> instants = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();

        @Inject
        TenantScope scope;

        @Inject
        RequestInstant instant;

        public String grant() {
            scope.enter("dali");
            instants.add(instant.now());
            Appropriation row = new Appropriation((int) (System.nanoTime() % 1_000_000), FundingSource.FOUNDATION, null, instant.now());
            scope.em().persist(row);
            ids.add(row.id());
            return row.id();
        }

        /** How many of what was tried is there. */
        public long kept() {
            scope.enter("dali");
            return scope.em().createQuery("select count(a) from Appropriation a where a.id in :ids", Long.class).setParameter("ids", ids).getSingleResult();
        }
    }
}
