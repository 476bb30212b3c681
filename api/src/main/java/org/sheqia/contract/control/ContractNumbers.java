package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sheqia.budget.control.NumbersContracts;

/** Contracts by number, for what lies below. */
@ApplicationScoped
public class ContractNumbers implements NumbersContracts {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public Map<String, String> numbers(Collection<String> ids) {
        Map<String, String> numbers = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select c.id, c.number from Contract c where c.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                    .forEach(r -> numbers.put((String) r[0], (String) r[1]));
        }
        return numbers;
    }
}
