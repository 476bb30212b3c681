package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheqia.project.entity.ProjectEvent;

/** A project has its box from its publication on, so that a box says nothing about bids. */
@ApplicationScoped
public class BoxAtPublication {

    @Inject
    Bids bids;

    void put(@Observes ProjectEvent.TenderPublished act) {
        bids.box(act.subject().project());
    }
}
