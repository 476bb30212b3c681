package org.sheqia.bid.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.bid.entity.BidValidity;
import org.sheqia.bid.entity.Opening;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** 开标: the first official attends; when the second does, every envelope is opened and the minutes are taken. */
@UseCase
public class OpenBids {

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Bids bids;

    @Inject
    Sealing sealing;

    @Inject
    Organisations organisations;

    @Inject
    Tenants tenants;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void attend(String tenant, String projectId) {
        scope.enter(tenant);
        BidBox box = bids.box(projectId);
        Project project = projects.get(projectId);
        if (project.statusAt(instant.now()) != ProjectStatus.SEALED) {
            throw Rejected.state(project.statusAt(instant.now()), project.statusAt(instant.now()).next());
        }
        if (instant.now().isBefore(project.content().openingAt())) {
            throw Rejected.rule("opening-too-early", "at", project.content().openingAt());
        }
        Opening opening = bids.opening(projectId).orElse(null);
        acts.fire(new BidEvent.OpeningAttended(project.subject(), caller.actor().name()));
        if (opening == null) {
            bids.add(new Opening(projectId, caller.actor(), tenant, instant.now()));
            return;
        }
        opening.join(caller.actor(), instant.now());
        List<BidEvent.Opened> minutes = open(project, box);
        opening.record(minutes);
        box.turn();
        acts.fire(new BidEvent.BidsOpened(project.subject(), minutes));
        decide(project, minutes);
    }

    private List<BidEvent.Opened> open(Project project, BidBox box) {
        Map<Bid, Envelope> envelopes = new LinkedHashMap<>();
        for (Bid bid : bids.in(project.id(), List.of(BidStatus.SUBMITTED))) {
            Envelope envelope = Json.read(sealing.openText(box.wrappedKey(), bid.envelope()), Envelope.class);
            envelopes.put(bid, envelope);
        }
        Map<String, Organisation> bidders = organisations.byCode(envelopes.values().stream().map(Envelope::creditCode).toList());
        Set<String> sharedControllers = BidValidity.sharedControllers(bidders.values().stream()
                .map(Organisation::controllingPerson).toList());
        List<BidEvent.Opened> minutes = new ArrayList<>();
        envelopes.forEach((bid, envelope) -> {
            Organisation bidder = bidders.get(envelope.creditCode());
            String reason = BidValidity.invalidReason(envelope.content(), envelope.projectEdition(), project,
                    sharedControllers.contains(bidder.controllingPerson()));
            minutes.add(opened(bid, bidder, envelope.content(), project, reason));
        });
        return minutes;
    }

    private static BidEvent.Opened opened(Bid bid, Organisation bidder, BidContent content, Project project, String reason) {
        Money price = content.faults(project.content()).stream().anyMatch(f -> f.code().equals("prices-count")) ? null
                : content.price(project.content());
        if (reason == null) {
            bid.open(bidder.creditCode(), bidder.name(), content, price);
        } else {
            bid.openInvalid(bidder.creditCode(), bidder.name(), content, price, reason);
        }
        return new BidEvent.Opened(bid.id(), bidder.creditCode(), bidder.name(), price, reason);
    }

    private void decide(Project project, List<BidEvent.Opened> minutes) {
        long valid = minutes.stream().filter(b -> b.invalidReason() == null).count();
        if (valid < projects.rulesOf(project).minimumValidBids()) {
            ProjectEvent.Failed failed = project.fail("too-few-valid-bids", instant.now());
            ledger.releaseAll(project.id(), null, failed.verb());
            acts.fire(failed);
        } else {
            project.become(ProjectStatus.EVALUATION, instant.now());
        }
    }
}
