package org.sheqia.bid.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.bid.entity.BidValidity;
import org.sheqia.bid.entity.Opening;
import org.sheqia.budget.control.Ledger;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Control;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationFacts;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Projects;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectEvent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
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
    Envelopes envelopes;

    @Inject
    OwnBidLists lists;

    @Inject
    Traces traces;

    @Inject
    Organisations organisations;

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
        Project project = projects.get(projectId);
        project.requireStatus(ProjectStatus.SEALED, instant.now());
        if (instant.now().isBefore(project.content().openingAt())) {
            throw Rejected.rule("opening-too-early", "at", project.content().openingAt());
        }
        BidBox box = bids.box(projectId);
        Opening opening = bids.opening(projectId).orElse(null);
        acts.fire(new BidEvent.OpeningAttended(project.subject(), caller.actor().shown()));
        if (opening == null) {
            bids.add(new Opening(projectId, caller.actor(), tenant, instant.now()));
            return;
        }
        opening.join(caller.actor(), instant.now());
        List<BidEvent.Opened> minutes = open(project, box);
        opening.record(minutes);
        box.turn();
        acts.fire(new BidEvent.BidsOpened(project.subject(), minutes));
        reveal(project, box);
        decide(project, minutes);
    }

    private List<BidEvent.Opened> open(Project project, BidBox box) {
        Map<Bid, Envelope> envelopes = envelopes(box, bids.in(project.id(), List.of(BidStatus.SUBMITTED)));
        Map<String, Organisation> bidders = organisations.byCode(envelopes.values().stream().map(Envelope::creditCode).toList());
        Map<String, List<Control>> behind = new HashMap<>();
        envelopes.values().forEach(e -> behind.put(e.creditCode(), Stream.of(e.control(), bidders.get(e.creditCode()).control())
                .filter(Objects::nonNull).toList()));
        Set<String> onePerson = BidValidity.ofOnePerson(behind);
        Set<String> oneName = BidValidity.ofOneName(behind);
        List<BidEvent.Opened> minutes = new ArrayList<>();
        envelopes.forEach((bid, envelope) -> {
            Organisation bidder = bidders.get(envelope.creditCode());
            String reason = BidValidity.invalidReason(envelope.projectEdition(), project.materialEdition(), onePerson.contains(bidder.creditCode()),
                    !bidder.standings().isAgreedAgainst(instant.today()));
            OrganisationFacts facts = envelope.facts();
            String name = facts == null ? bidder.name() : facts.name();
            bid.open(bidder.creditCode(), name, facts, envelope.content(), envelope.lines(), envelope.price());
            if (reason != null) {
                bid.rejectAtOpening(reason);
            }
            if (oneName.contains(bidder.creditCode())) {
                bid.question(Bid.Question.SAME_NAME);
            }
            lists.remove(bidder.creditCode(), bid.id());
            minutes.add(new BidEvent.Opened(bid.id(), bidder.creditCode(), name, envelope.price(), reason));
        });
        return minutes;
    }

    /**
     * Every envelope as its bidder sealed it.
     *
     * @throws Rejected {@code envelopes-damaged}, with their receipts, when one cannot be opened or is not the one that was
     *                  submitted last; nothing is opened then
     */
    private Map<Bid, Envelope> envelopes(BidBox box, List<Bid> submitted) {
        Map<String, Bids.Newest> newest = bids.newest(submitted);
        Map<Bid, Envelope> opened = new LinkedHashMap<>();
        List<String> damaged = new ArrayList<>();
        for (Bid bid : submitted) {
            Envelope envelope = newest.containsKey(bid.id()) ? envelopes.intact(box, bid, newest.get(bid.id())) : null;
            if (envelope == null) {
                damaged.add(bid.receipt());
            } else {
                opened.put(bid, envelope);
            }
        }
        if (!damaged.isEmpty()) {
            throw Rejected.conflict("envelopes-damaged", "receipts", String.join(", ", damaged));
        }
        return opened;
    }

    /** Who submitted, confirmed or withdrew what stands in the records of its organisation from here on. */
    private void reveal(Project project, BidBox box) {
        for (Bid bid : bids.in(project.id(), EnumSet.of(BidStatus.WITHDRAWN, BidStatus.OPENED, BidStatus.REJECTED))) {
            for (Trace trace : traces.of(box.wrappedKey(), bid.id())) {
                acts.fire(new BidEvent.Revealed(new Subject("bid", bid.id(), null, trace.creditCode(), project.id(),
                        project.content().title()), trace.sub(), trace.name(), trace.act(), trace.at()));
            }
        }
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
