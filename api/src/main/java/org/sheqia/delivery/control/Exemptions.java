package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Exemption.Kind;
import org.sheqia.delivery.entity.Exemption.LeftOpen;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;

/** The entered tenant's exemptions, by contract; whoever asks has locked the contract. */
@ApplicationScoped
public class Exemptions {

    @Inject
    TenantScope scope;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /**
     * Somebody asks for one.
     *
     * @throws Rejected {@code exemption-asked} while another one of the same waits for its confirmation
     */
    public void ask(Contract contract, Kind kind, String about, String reason, List<LeftOpen> covers) {
        if (last(contract.id(), kind, about).filter(Exemption::isOpen).isPresent()) {
            throw Rejected.conflict("exemption-asked");
        }
        Exemption exemption = new Exemption(contract, kind, about, reason, covers, caller.actor(), instant.now());
        scope.em().persist(exemption);
        acts.fire(exemption.asked(contract));
    }

    /** The latest of its kind about that. */
    public Optional<Exemption> last(String contractId, Kind kind, String about) {
        return scope.em().createQuery("select x from Exemption x where x.contractId = :contract and x.kind = :kind and x.about = :about"
                + " order by x.askedAt desc, x.id desc", Exemption.class).setParameter("contract", contractId).setParameter("kind", kind)
                .setParameter("about", about).setMaxResults(1).getResultStream().findFirst();
    }

    Exemption get(String contractId, String id) {
        return scope.em().createQuery("select x from Exemption x where x.id = :id and x.contractId = :contract", Exemption.class)
                .setParameter("id", id).setParameter("contract", contractId).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }
}
