package org.sheqia.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.work.entity.Due.APPOINTED;
import static org.sheqia.work.entity.Due.CLOCK;
import static org.sheqia.work.entity.Due.NONE;
import static org.sheqia.work.entity.Due.RULE;
import static org.sheqia.work.entity.Due.SET;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheqia.architecture.Shipped;
import org.sheqia.problem.control.Messages;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;
import org.sheqia.work.entity.Due;

/**
 * What the due date of each kind of work means, and where it stands. Whoever adds a kind says here whose deadline it shows: its own act's,
 * never another's, and none where no rule sets one.
 */
class WorkKindsTest {

    private static final Map<String, Meaning> MEANINGS = new TreeMap<>();

    static {
        // Official dates.
        means("answer-question", CLOCK, "inquiry-answer: 实施条例 第52条, three working days");
        means("publish-answer", CLOCK, "inquiry-answer: the answer is given when it is published");
        means("confirm-award", CLOCK, "winner-determined: 实施条例 第43条, five working days from the report");
        means("notice-award", CLOCK, "result-noticed: 实施条例 第43条, two working days");
        means("draft-contract", CLOCK, "contract-signed: 政府采购法 第46条; offering the contract is the first step of signing it");
        means("file-contract", CLOCK, "contract-filed: 政府采购法 第47条, seven working days");
        means("answer-objection", CLOCK, "objection-answer: 94号令 第13条, seven working days");
        means("confirm-answer", CLOCK, "objection-answer: the answer is given when it is confirmed");
        means("explain-complaint", CLOCK, "complaint-explained: 94号令 第22条, five working days");
        means("state-on-complaint", CLOCK, "complaint-explained: the same for others concerned");
        means("examine-complaint", CLOCK, "complaint-examined: 94号令 第21条, five working days");
        means("decide-complaint", CLOCK, "complaint-decided: 政府采购法 第56条, thirty working days");
        means("reply-to-evaluation", CLOCK, "evaluation-reply: the tenant's evaluationReply");
        means("rectify", CLOCK, "rectification-reported: the time that the evaluation sets");
        means("write-report", CLOCK, "report-submitted: the contract's working days after the period");
        // Counted back from what a rule keeps free.
        means("review-project", RULE, "bidPeriod of the procedure: published later, it is open for bids for too short a time");
        // Set for just this act.
        means("finish-bid", SET, "the bid deadline is the bidder's own");
        means("confirm-bid", SET, "the bid deadline is the bidder's own");
        means("sign-contract", SET, "until when the offer is open");
        means("confirm-paper", SET, "until when the offer is open");
        means("sign-for-organisation", SET, "until when the offer is open");
        means("sign-supplement", SET, "until when the offer is open");
        means("sign-supplement-for-organisation", SET, "until when the offer is open");
        means("contract-ends", SET, "the last day of service");
        means("mend-letter", SET, "the day by which the letter is to be put right");
        means("answer-meeting-request", SET, "the request expires");
        means("answer-own-meeting-request", SET, "the request expires");
        means("enter-calendar", SET, "the year begins");
        // Hours at which people meet.
        means("open-bids", APPOINTED, "openingAt of the tender");
        means("attend-opening", APPOINTED, "openingAt of the tender");
        means("attend-meeting", APPOINTED, "the meeting's start");
        means("attend-own-meeting", APPOINTED, "the meeting's start");
        // No rule of law, tenant or contract sets a limit: they wait since, and are never late.
        for (String open : List.of("finish-draft", "revise-project", "close-consultation", "confirm-need-exemption", "decide-amendment", "run-evaluation",
                "confirm-revocation", "score-bids", "confirm-repayment", "accept-rectification", "confirm-exemption", "answer-appeal", "accept-report",
                "chase-report", "arrange-mid-term", "arrange-final", "evaluate-delivery", "confirm-payment", "approve-payment", "pay", "request-payment",
                "decide-budget-change", "decide-pledge", "request-tranche", "acknowledge-tranche", "decide-proposal", "name-project", "pledge-as-accepted", "pay-tranche", "decide-foundation",
                "decide-registration", "confirm-standing", "decide-facts", "confirm-invitation", "confirm-own-invitation", "confirm-calendar",
                "answer-contest", "publish-decision")) {
            means(open, NONE, "waits since");
        }
        means("records-over", NONE, "records-kept is over: that is told, and nothing has to be done by a day");
        means("see-overdue", NONE, "the clock that is over was another's");
    }

    private static void means(String kind, Due due, String source) {
        MEANINGS.put(kind, new Meaning(due, source));
    }

    @Test
    void every_kind_has_the_due_date_of_its_own_act_or_none() {
        Map<String, Due> offered = new TreeMap<>();
        kinds().forEach(kind -> assertThat(offered.merge(kind.name(), kind.due(), (one, other) -> one)).as(kind.name()).isEqualTo(kind.due()));
        offered.put("enter-calendar", SET);

        assertThat(offered).isEqualTo(MEANINGS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().due())));
    }

    /** Whoever is given work reads in the mail which it is. */
    @Test
    void every_kind_has_a_name_in_both_languages() {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Messages.bundle(language).keySet()).containsAll(MEANINGS.keySet().stream().map(kind -> "work." + kind).toList());
        }
    }

    @Test
    void the_clock_of_a_kind_is_the_one_that_its_meaning_names() {
        assertThat(kinds().filter(k -> k.due() == CLOCK)).allSatisfy(kind ->
                assertThat(MEANINGS.get(kind.name()).source()).startsWith(kind.clock() + ":"));
        assertThat(kinds().filter(k -> k.due() != CLOCK && k.clock() != null)).extracting(WorkKind::name).containsExactly("records-over");
    }

    /** Nobody but bidders has the bid deadline as a limit; it stood for ten different dates. */
    @Test
    void the_bid_deadline_limits_bidders_and_the_publication_only() {
        assertThat(kinds().filter(k -> k.due() == SET && k.jpql().matches("(?s)select [^f]*p\\.bidDeadline.* from .*"))).extracting(WorkKind::name)
                .containsExactlyInAnyOrder("finish-bid", "confirm-bid");
    }

    @Test
    void the_roles_of_a_kind_are_of_one_scope() {
        assertThat(kinds()).allSatisfy(kind -> assertThat(kind.roles()).as(kind.name()).isNotEmpty().allMatch(role -> role.scope() == kind.scope()));
    }

    private static Stream<WorkKind> kinds() {
        return Shipped.CLASSES.stream()
                .filter(c -> c.isAssignableTo(OffersWork.class) && !c.isInterface()).map(JavaClass::reflect).flatMap(type -> made(type).kinds().stream());
    }

    private static OffersWork made(Class<?> type) {
        try {
            return (OffersWork) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param source rule, article or record that sets it */
    private record Meaning(Due due, String source) {
    }
}
