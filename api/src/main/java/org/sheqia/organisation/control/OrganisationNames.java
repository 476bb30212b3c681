package org.sheqia.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sheqia.account.control.NamesOrganisations;

/** Organisations by name, for what lies below. */
@ApplicationScoped
public class OrganisationNames implements NamesOrganisations {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public Optional<String> name(String creditCode) {
        return em.createQuery("select o.name from Organisation o where o.creditCode = :code", String.class).setParameter("code", creditCode)
                .getResultStream().findFirst();
    }
}
