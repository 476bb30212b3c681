package org.sheqia.audit.control;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.AuditChain;
import org.sheqia.audit.entity.PrivateAct;
import org.sheqia.audit.entity.RevealedAct;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Json;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.TenantScope;

/** Writes each act down in the transaction that does it: no act without its record. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    TenantScope scope;

    @Inject
    SeparationOfDuties duties;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    void write(@Observes Act act) {
        Actor actor = actorOf(act);
        if (!(act instanceof SealedAct) && !(act instanceof RevealedAct)) {
            duties.require(act, actor.people());
        }
        // A person's own acts are links of a chain of its own, which no list of records reads.
        String name = act instanceof PrivateAct ? "person:" + actor.sub() : act.subject().chain();
        AuditChain chain = scope.em().find(AuditChain.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            chain = new AuditChain(name);
            scope.em().persist(chain);
        }
        scope.em().persist(chain.add(instant.now(), actor, act, details(act)));
        // Inside the observer, so that a record that cannot be written fails the act here.
        scope.em().flush();
    }

    private Actor actorOf(Act act) {
        if (act instanceof RevealedAct revealed) {
            return revealed.actor();
        }
        return act instanceof SealedAct sealed ? new Actor(sealed.sealedActor(), null, null, Set.of()) : caller.actor();
    }

    /** The components of an act as JSON, but its subject and what is not for every reader of records. */
    public static String details(Act act) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (var component : act.getClass().getRecordComponents()) {
            if (component.getName().equals("subject") || component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            try {
                details.put(component.getName(), component.getAccessor().invoke(act));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return Json.write(details);
    }
}
