package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheqia.budget.control.NumbersContracts;

/** Contracts by number, for what lies below. */
@ApplicationScoped
public class ContractNumbers implements NumbersContracts {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public Map<String, String> numbers(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select c.id, c.number from Contract c where c.id in :ids", Object[].class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(r -> (String) r[0], r -> (String) r[1]));
    }
}
