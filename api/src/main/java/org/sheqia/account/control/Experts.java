package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.account.entity.Expert;
import org.sheqia.account.entity.Membership;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/** The district's evaluators, and as what each may sit in committees. */
@ApplicationScoped
public class Experts {

    @Inject
    TenantScope scope;

    @Inject
    Memberships memberships;

    /** Everyone who is an evaluator now. */
    public List<Membership> evaluators() {
        return memberships.in(Role.Scope.DISTRICT, Grant.DISTRICT).stream().filter(m -> m.role() == Role.EVALUATOR).toList();
    }

    /** What is kept of the evaluators, by subject. */
    public Map<String, Expert> kept() {
        return scope.em().createQuery("select e from Expert e", Expert.class).getResultStream()
                .collect(Collectors.toMap(Expert::sub, Function.identity()));
    }

    /** The same of some of them. */
    public Map<String, Expert> kept(Collection<String> subs) {
        return subs.isEmpty() ? Map.of() : scope.em().createQuery("select e from Expert e where e.sub in :subs", Expert.class)
                .setParameter("subs", subs).getResultStream().collect(Collectors.toMap(Expert::sub, Function.identity()));
    }

    public Optional<Expert> find(String sub) {
        return Optional.ofNullable(scope.em().find(Expert.class, sub));
    }

    public Expert getOrAdd(String sub) {
        return find(sub).orElseGet(() -> {
            Expert expert = new Expert(sub);
            scope.em().persist(expert);
            return expert;
        });
    }
}
