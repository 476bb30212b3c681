package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.bid.BidFixture.BIDDER;
import static org.sheqia.bid.BidFixture.EVENING;
import static org.sheqia.project.ProjectFixture.published;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.bid.entity.BidValidity;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.bid.entity.Opening;
import org.sheqia.bid.entity.OwnBids;
import org.sheqia.money.entity.Money;
import org.sheqia.organisation.entity.Control;
import org.sheqia.project.ProjectFixture;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.Owned;

/** Two officials open the bids together, one of them an approver; then everybody concerned hears of it. */
class OpeningTest {

    private static final Instant NOW = Instant.parse("2026-04-20T09:00:00Z");
    private static final Subject PROJECT = new Subject("project", "p-1", "dali", null, "p-1", "长者服务");

    @Test
    void an_officer_and_an_approver_open_in_either_order() {
        assertThatCode(() -> attendedBy(officer("a")).join(approver("b", "dali"), NOW)).doesNotThrowAnyException();
        assertThatCode(() -> attendedBy(approver("a", "dali")).join(officer("b"), NOW)).doesNotThrowAnyException();
    }

    @Test
    void two_of_whom_none_approves_for_this_tenant_do_not_open() {
        assertThatThrownBy(() -> attendedBy(officer("a")).join(officer("b"), NOW)).hasMessageStartingWith("opening-needs-approver");
        assertThatThrownBy(() -> attendedBy(officer("a")).join(approver("b", "lishui"), NOW)).hasMessageStartingWith("opening-needs-approver");
        assertThatThrownBy(() -> attendedBy(approver("a", "lishui")).join(officer("b"), NOW)).hasMessageStartingWith("opening-needs-approver");
    }

    @Test
    void one_person_is_not_two() {
        assertThatThrownBy(() -> attendedBy(approver("a", "dali")).join(approver("a", "dali"), NOW)).hasMessageStartingWith("opening-needs-two");
    }

    @Test
    void bids_are_opened_once() {
        Opening opening = attendedBy(officer("a"));
        opening.join(approver("b", "dali"), NOW);

        assertThatThrownBy(() -> opening.join(approver("c", "dali"), NOW)).hasMessageStartingWith("opening-done");
    }

    @Test
    void the_first_officials_presence_calls_a_second_one() {
        assertThat(Told.by(new BidEvent.OpeningAttended(PROJECT, "经办")))
                .containsExactlyInAnyOrder(Audience.tenant("dali", Role.APPROVER), Audience.tenant("dali", Role.OFFICER));
    }

    @Test
    void every_bidder_hears_of_the_opening_once() {
        BidEvent.BidsOpened opened = new BidEvent.BidsOpened(PROJECT, List.of(minutes("b-1", BIDDER), minutes("b-2", "52440605MJD000026A"), minutes("b-3", BIDDER)));

        assertThat(Told.by(opened)).contains(Audience.organisation(BIDDER), Audience.organisation("52440605MJD000026A"));
    }

    @Test
    void an_organisation_hears_that_something_sealed_was_done_and_not_of_which_bid() {
        BidEvent.SealedActDone done = BidEvent.SealedActDone.by(BIDDER);

        assertThat(done.subject()).isEqualTo(new Subject("organisation", BIDDER, null, BIDDER, null, null));
        assertThat(Told.by(done)).contains(new Audience(BIDDER, Role.ORG_ADMIN));
    }

    @Test
    void an_act_that_was_sealed_is_recorded_in_the_name_of_whoever_did_it() {
        BidEvent.Revealed revealed = new BidEvent.Revealed(new Subject("bid", "b-1", null, BIDDER, "p-1", null), "s-1", "陈工", "confirmed", EVENING);

        assertThat(revealed.verb()).isEqualTo("bid.confirmed");
        assertThat(revealed.actor()).isEqualTo(new Actor("s-1", null, "陈工", Set.of()));
    }

    @Test
    void one_person_behind_two_bidders_is_known_by_the_number_whatever_the_names_and_at_whatever_time() {
        Control a = new Control("a", "陈伟", "陈伟", "n-1", "n-1"), b = new Control("b", "李明", "黄河", "n-2", "n-1"), c = new Control("c", "陈伟", "陈伟", "n-3", "n-3");
        assertThat(BidValidity.ofOnePerson(Map.of("a", List.of(a), "b", List.of(b), "c", List.of(c)))).containsExactlyInAnyOrder("a", "b");
        Control bSince = new Control("b", "李明", "黄河", "n-2", "n-4");
        assertThat(BidValidity.ofOnePerson(Map.of("a", List.of(a), "b", List.of(b, bSince)))).containsExactlyInAnyOrder("a", "b");
        assertThat(BidValidity.ofOnePerson(Map.of("a", List.of(a), "b", List.of(bSince), "c", List.of(c)))).isEmpty();
        assertThat(BidValidity.ofOnePerson(Map.of("a", List.of(a, a)))).isEmpty();
    }

    @Test
    void one_name_is_a_question_only_where_somebodys_number_is_unknown() {
        Control known = new Control("a", "陈伟", "李明", "n-1", "n-2"), namesake = new Control("b", "陈伟", "黄河", "n-3", "n-4");
        Control unseen = new Control("c", "梁山", "陈伟", null, null), other = new Control("d", "何方", "何方", null, null);
        assertThat(BidValidity.ofOneName(Map.of("a", List.of(known), "b", List.of(namesake)))).isEmpty();
        assertThat(BidValidity.ofOneName(Map.of("a", List.of(known), "c", List.of(unseen), "d", List.of(other)))).containsExactlyInAnyOrder("a", "c");
        assertThat(BidValidity.ofOnePerson(Map.of("c", List.of(unseen), "d", List.of(other)))).isEmpty();
    }

    @Test
    void an_offer_that_answers_the_last_material_edition_or_a_later_one_counts() {
        assertThat(BidValidity.invalidReason(2, 2, false, true)).isNull();
        assertThat(BidValidity.invalidReason(3, 2, false, true)).isNull();
        assertThat(BidValidity.invalidReason(1, 2, false, true)).isEqualTo("older-edition");
    }

    @Test
    void an_offer_that_is_handed_in_is_complete_and_names_each_line_once() {
        Project project = published(ProjectFixture.content(List.of(ProjectFixture.indicator(null, "探访", 12)), List.of()));
        LinePrice price = new LinePrice("indicator-1", Money.of("1.00"));

        assertThatCode(() -> offer("方案", List.of(price)).requireComplete(project)).doesNotThrowAnyException();
        assertThatThrownBy(() -> offer(" ", List.of(price)).requireComplete(project)).hasMessageContaining("field=proposal, code=NotNull");
        assertThatThrownBy(() -> offer("方案", List.of(price, price)).requireComplete(project)).hasMessageContaining("field=prices[1].line, code=line-twice");
    }

    @Test
    void an_offer_of_exactly_the_ceiling_counts() {
        Project project = published(ProjectFixture.content(List.of(ProjectFixture.indicator(null, "探访", 100)), List.of()));

        assertThat(offer("方案", List.of(new LinePrice("indicator-1", Money.of("10000.00")))).faults(project)).isEmpty();
        assertThat(offer("方案", List.of(new LinePrice("indicator-1", Money.of("10000.01")))).faults(project)).hasSize(1);
    }

    @Test
    void the_box_and_the_list_of_own_bids_give_back_what_was_put_into_them() {
        OwnBids own = new OwnBids("owner", "sealed list");
        own.keep("longer sealed list");

        assertThat(own.sealed()).isEqualTo("longer sealed list");
        assertThat(new BidBox("p-1", "wrapped").wrappedKey()).isEqualTo("wrapped");
    }

    private static Opening attendedBy(Actor official) {
        return Owned.by("dali", new Opening("p-1", official, "dali", NOW));
    }

    private static Actor officer(String sub) {
        return new Actor(sub, sub, "经办", Set.of(new Grant(Role.OFFICER, "dali")));
    }

    private static Actor approver(String sub, String tenant) {
        return new Actor(sub, sub, "审批", Set.of(new Grant(Role.APPROVER, tenant), new Grant(Role.OFFICER, "dali")));
    }

    private static BidEvent.Opened minutes(String bid, String bidder) {
        return new BidEvent.Opened(bid, bidder, "启创社工", Money.of("1800.00"), null);
    }

    private static BidContent offer(String proposal, List<LinePrice> prices) {
        return new BidContent(1, proposal, prices, List.of(), List.of());
    }
}
