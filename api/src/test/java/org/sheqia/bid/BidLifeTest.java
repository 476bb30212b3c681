package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.bid.BidFixture.BIDDER;
import static org.sheqia.bid.BidFixture.EVENING;
import static org.sheqia.bid.BidFixture.LINES;
import static org.sheqia.bid.BidFixture.OFFER;
import static org.sheqia.bid.BidFixture.SEAL;
import static org.sheqia.bid.BidFixture.in;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Subject;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidEvent;
import org.sheqia.bid.entity.BidStatus;
import org.sheqia.money.entity.Money;

/** A bid is sealed until it is opened, and counts until somebody who may says that it does not. */
class BidLifeTest {

    /** SHA-256 of "sealed offer". */
    private static final String CHECKSUM = "7857b199ed74514349035f75a5a9ba3a76641ca678db2de826400a4f7cc65635";

    /** What can be done with a bid. */
    enum Act { SUBMIT, CONFIRM, WITHDRAW, OPEN, REJECT_AT_OPENING, REJECT_BY_COMMITTEE }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SUBMIT              | DRAFT SUBMITTED WITHDRAWN
            CONFIRM             | SUBMITTED
            WITHDRAW            | SUBMITTED
            OPEN                | SUBMITTED
            REJECT_AT_OPENING   | SUBMITTED OPENED SCORED
            REJECT_BY_COMMITTEE | SUBMITTED OPENED SCORED
            """)
    void each_act_is_done_in_its_states_and_refused_in_all_others(Act act, String states) {
        Set<BidStatus> allowed = statuses(states);
        for (BidStatus status : BidStatus.values()) {
            Bid bid = in(status);
            if (allowed.contains(status)) {
                assertThatCode(() -> attempt(bid, act)).as("%s in %s", act, status).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> attempt(bid, act)).as("%s in %s", act, status).hasMessageStartingWith("illegal-state {state=" + status + ",");
                assertThat(bid.status()).isEqualTo(status);
            }
        }
    }

    private static void attempt(Bid bid, Act act) {
        switch (act) {
            case SUBMIT -> bid.submit("sealed offer", EVENING);
            case CONFIRM -> bid.confirm("sealed offer", EVENING);
            case WITHDRAW -> bid.withdraw();
            case OPEN -> BidFixture.open(bid);
            case REJECT_AT_OPENING -> bid.rejectAtOpening("older-edition");
            case REJECT_BY_COMMITTEE -> bid.rejectByCommittee("not-eligible", "证照过期");
        }
    }

    @ParameterizedTest(name = "{0} can become {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            DRAFT     | SUBMITTED
            SUBMITTED | SUBMITTED WITHDRAWN OPENED REJECTED
            WITHDRAWN | SUBMITTED
            OPENED    | REJECTED SCORED
            SCORED    | SCORED REJECTED WON LOST
            WON       | LOST
            LOST      | WON
            REJECTED  | -
            """)
    void the_whole_matrix(BidStatus from, String next) {
        for (BidStatus to : BidStatus.values()) {
            Bid bid = in(from);
            if (next != null && statuses(next).contains(to)) {
                bid.become(to);
                assertThat(bid.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> bid.become(to)).hasMessageStartingWith("illegal-state {state=" + from + ",");
            }
        }
    }

    @Test
    void a_submission_is_receipted_and_names_neither_bidder_nor_project() {
        Bid bid = in(BidStatus.DRAFT);

        BidEvent.Submitted submitted = bid.submit("sealed offer", EVENING);

        assertThat(submitted).isEqualTo(new BidEvent.Submitted(sealed(bid), 1, receipt(bid, "-01"), CHECKSUM));
        assertThat(submitted.sealedActor()).isEqualTo(SEAL);
        assertThat(Told.by(submitted)).isEmpty();
        assertThat(bid.receipt()).isEqualTo(submitted.receipt());
        assertThat(bid.envelope()).isEqualTo("sealed offer");
        assertThat(bid.submittedAt()).isEqualTo(EVENING);
        assertThat(bid.projectId()).isEqualTo("p-1");
        assertThat(bid.bidderSeal()).isEqualTo(SEAL);
    }

    @Test
    void a_later_submission_replaces_the_earlier_one() {
        Bid bid = in(BidStatus.SUBMITTED);

        BidEvent.Submitted again = bid.submit("another offer", EVENING.plusSeconds(60));

        assertThat(again.edition()).isEqualTo(bid.edition()).isEqualTo(2);
        assertThat(again.receipt()).isEqualTo(receipt(bid, "-02"));
        assertThat(again.checksum()).isEqualTo(bid.checksum()).isNotEqualTo(CHECKSUM);
        assertThat(bid.envelope()).isEqualTo("another offer");
        assertThat(bid.submittedAt()).isEqualTo(EVENING.plusSeconds(60));
    }

    @Test
    void a_confirmation_is_an_edition_too() {
        Bid bid = in(BidStatus.SUBMITTED);

        BidEvent.Confirmed confirmed = bid.confirm("sealed offer", EVENING.plusSeconds(60));

        assertThat(confirmed).isEqualTo(new BidEvent.Confirmed(sealed(bid), 2, receipt(bid, "-02"), CHECKSUM));
        assertThat(bid.status()).isEqualTo(BidStatus.SUBMITTED);
        assertThat(bid.submittedAt()).isEqualTo(EVENING.plusSeconds(60));
    }

    @Test
    void saving_a_draft_leaves_what_lies_in_the_box() {
        Bid bid = in(BidStatus.SUBMITTED);

        bid.save("another draft", EVENING.plusSeconds(60));

        assertThat(bid.draft()).isEqualTo("another draft");
        assertThat(bid.savedAt()).isEqualTo(EVENING.plusSeconds(60));
        assertThat(bid.envelope()).isEqualTo("sealed offer");
        assertThat(bid.submittedAt()).isEqualTo(EVENING);
    }

    @Test
    void a_withdrawn_bid_lies_in_the_box_no_more_and_may_be_submitted_anew() {
        Bid bid = in(BidStatus.SUBMITTED);

        assertThat(bid.withdraw()).isEqualTo(new BidEvent.Withdrawn(sealed(bid)));

        assertThat(bid.envelope()).isNull();
        assertThat(bid.isAsSubmitted(1, CHECKSUM)).isFalse();
        assertThat(bid.submit("sealed offer", EVENING).edition()).isEqualTo(2);
    }

    @Test
    void an_envelope_is_as_submitted_by_its_edition_and_its_checksum() {
        Bid bid = in(BidStatus.SUBMITTED);

        assertThat(bid.isAsSubmitted(1, CHECKSUM)).isTrue();
        assertThat(bid.isAsSubmitted(2, CHECKSUM)).isFalse();
        assertThat(bid.isAsSubmitted(1, CHECKSUM.replace('a', 'b'))).isFalse();
    }

    @Test
    void before_the_opening_nothing_of_the_offer_is_known() {
        Bid bid = in(BidStatus.SUBMITTED);

        assertThat(bid.creditCode()).isNull();
        assertThat(bid.bidderName()).isNull();
        assertThat(bid.content()).isNull();
        assertThat(bid.lines()).isNull();
        assertThat(bid.price()).isNull();
    }

    @Test
    void the_opening_tells_who_offers_what_and_drops_the_draft() {
        Bid bid = in(BidStatus.OPENED);

        assertThat(bid.creditCode()).isEqualTo(BIDDER);
        assertThat(bid.bidderName()).isEqualTo("启创社工");
        assertThat(bid.content()).isEqualTo(OFFER);
        assertThat(bid.lines()).isEqualTo(LINES);
        assertThat(bid.price()).isEqualTo(Money.of("1800.00"));
        assertThat(bid.draft()).isNull();
    }

    @Test
    void what_the_opening_rejected_stays_rejected_in_every_round() {
        Bid bid = in(BidStatus.REJECTED);

        bid.evaluateAgain();

        assertThat(bid.status()).isEqualTo(BidStatus.REJECTED);
        assertThat(bid.rejectedReason()).isEqualTo("older-edition");
        assertThat(bid.rejectedWords()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPENED", "SCORED"})
    void what_the_committee_rejected_is_evaluated_again(BidStatus before) {
        Bid bid = in(before);
        bid.rejectByCommittee("not-eligible", "证照过期");
        assertThat(bid.status()).isEqualTo(BidStatus.REJECTED);
        assertThat(bid.rejectedReason()).isEqualTo("not-eligible");
        assertThat(bid.rejectedWords()).isEqualTo("证照过期");

        bid.evaluateAgain();

        assertThat(bid.status()).isEqualTo(BidStatus.OPENED);
        assertThat(bid.rejectedReason()).isNull();
        assertThat(bid.rejectedWords()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_new_round_takes_in_what_was_evaluated_and_nothing_else(BidStatus status) {
        Bid bid = in(status);

        bid.evaluateAgain();

        boolean evaluated = EnumSet.of(BidStatus.SCORED, BidStatus.WON, BidStatus.LOST).contains(status);
        assertThat(bid.status()).isEqualTo(evaluated ? BidStatus.OPENED : status);
    }

    private static Set<BidStatus> statuses(String names) {
        return Arrays.stream(names.split(" ")).map(BidStatus::valueOf).collect(Collectors.toSet());
    }

    private static Subject sealed(Bid bid) {
        return new Subject("bid", bid.id(), null, SEAL, null, null);
    }

    private static String receipt(Bid bid, String edition) {
        return bid.id().substring(24).toUpperCase(Locale.ROOT) + edition;
    }
}
