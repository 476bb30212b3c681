package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.clock.control.Clocks;
import org.sheqia.clock.entity.ClockEvent;
import org.sheqia.contract.entity.ContractEvent;
import org.sheqia.delivery.entity.DeliveryClock;
import org.sheqia.project.entity.ProjectEvent;

/** The dates of results, rectifications and reports are their clocks', which wait while performance is interrupted and end with the contract. */
@ApplicationScoped
public class DeliveryClocks {

    @Inject
    Deliveries deliveries;

    @Inject
    Reports reports;

    @Inject
    Clocks clocks;

    @Inject
    DeliveryTimes times;

    void recounted(@Observes ClockEvent.Recounted act) {
        String id = act.subject().id();
        switch (act.subject().type()) {
            case "evaluation" -> deliveries.find(id).ifPresent(evaluation -> evaluation.move(act.code(), act.due()));
            case "report" -> reports.find(id).ifPresent(report -> report.dueBy(act.due()));
            default -> {
            }
        }
    }

    /** A date that an official has set by hand has no clock and stays. */
    void interrupted(@Observes ProjectEvent.Interrupted act) {
        for (String id : deliveries.idsOf(act.subject().id())) {
            times.pause(id, DeliveryClock.REPLY.code());
            times.pause(id, DeliveryClock.RECTIFICATION.code());
        }
        reports.idsOf(act.subject().id()).forEach(id -> times.pause(id, DeliveryClock.REPORT.code()));
    }

    void resumed(@Observes ProjectEvent.Resumed act) {
        for (String id : deliveries.idsOf(act.subject().id())) {
            evaluation(id, DeliveryClock.REPLY.code());
            evaluation(id, DeliveryClock.RECTIFICATION.code());
        }
        for (String id : reports.idsOf(act.subject().id())) {
            times.resume(id, DeliveryClock.REPORT.code()).ifPresent(due -> reports.find(id).orElseThrow().dueBy(due));
        }
    }

    private void evaluation(String id, String code) {
        times.resume(id, code).ifPresent(due -> deliveries.find(id).orElseThrow().move(code, due));
    }

    void completed(@Observes ContractEvent.Completed act) {
        over(act.subject().id());
    }

    void terminated(@Observes ContractEvent.Terminated act) {
        over(act.subject().id());
    }

    /** Nobody has anything to do by them any more; those of a renewal in the same project go on. */
    private void over(String contractId) {
        deliveries.ids(contractId).forEach(clocks::done);
        reports.ids(contractId).forEach(clocks::done);
    }
}
