package org.sheqia.project.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.budget.control.NamesProjects;

/** Projects by number and title, for what lies below. */
@ApplicationScoped
public class ProjectNames implements NamesProjects {

    private static final int CHUNK = 500;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public Map<String, ProjectName> names(Collection<String> ids) {
        List<String> all = new ArrayList<>(ids);
        Map<String, ProjectName> names = new HashMap<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            em.createQuery("select p.id, p.number, p.title from Project p where p.id in :ids", Object[].class)
                    .setParameter("ids", all.subList(i, Math.min(i + CHUNK, all.size()))).getResultStream()
                    .forEach(r -> names.put((String) r[0], new ProjectName((String) r[1], (String) r[2])));
        }
        return names;
    }
}
