package org.sheqia.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheqia.budget.entity.Appropriation;
import org.sheqia.budget.entity.FundingSource;
import org.sheqia.tenancy.control.TenantScope;

/** Inside the container: the ways around the tenant that are known of this persistence provider are closed. */
@ArquillianTest
class TenantScopeIT {

    @Inject
    TenantScope scope;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private String ofDali;

    @BeforeEach
    void a_row_of_dali() throws Exception {
        transaction.begin();
        scope.enter("dali");
        Appropriation row = new Appropriation((int) (System.nanoTime() % 1_000_000), FundingSource.FOUNDATION, null, Instant.now());
        scope.em().persist(row);
        transaction.commit();
        ofDali = row.id();
        transaction.begin();
    }

    @AfterEach
    void end() throws Exception {
        transaction.rollback();
    }

    @Test
    void without_a_tenant_nothing_is_read() {
        Exception refused = assertThrows(Exception.class,
                () -> scope.em().createQuery("select a from Appropriation a").setMaxResults(1).getResultList());
        assertTrue(String.valueOf(refused).contains("6174") || String.valueOf(refused.getCause()).contains("6174"), String.valueOf(refused));
    }

    @Test
    void another_tenants_row_is_not_found_nor_counted() {
        scope.enter("lishui");
        assertEquals(null, scope.em().find(Appropriation.class, ofDali));
        assertEquals(0L, scope.em().createQuery("select count(a) from Appropriation a where a.id = :id", Long.class)
                .setParameter("id", ofDali).getSingleResult());
    }

    @Test
    void another_tenants_row_is_not_removed_by_a_reference() throws Exception {
        scope.enter("lishui");
        assertThrows(Exception.class, () -> {
            scope.em().remove(scope.em().getReference(Appropriation.class, ofDali));
            scope.em().flush();
        });
        transaction.rollback();
        transaction.begin();
        scope.enter("dali");
        assertTrue(scope.em().find(Appropriation.class, ofDali) != null);
    }

    @Test
    void a_transaction_has_one_tenant() {
        scope.enter("dali");
        assertThrows(IllegalStateException.class, () -> scope.enter("lishui"));
    }
}
