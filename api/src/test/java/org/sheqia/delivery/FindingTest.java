package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.delivery.EvaluationFixture.APPROVER;
import static org.sheqia.delivery.EvaluationFixture.CONTRACT;
import static org.sheqia.delivery.EvaluationFixture.MID;
import static org.sheqia.delivery.EvaluationFixture.OFFICER;
import static org.sheqia.delivery.EvaluationFixture.REPLY_BY;
import static org.sheqia.delivery.EvaluationFixture.actor;
import static org.sheqia.testing.Refusal.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.delivery.entity.DeliveryEvent;
import org.sheqia.delivery.entity.Evaluation;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Exemption.LeftOpen;
import org.sheqia.delivery.entity.Judgement;
import org.sheqia.delivery.entity.SampleList;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.delivery.entity.Verification;
import org.sheqia.delivery.entity.VerificationEvent;
import org.sheqia.delivery.entity.VerifiedRecord;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.security.entity.Role;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;

/** What is found says its grounds: of a sampled record, of each criterion, and where a rule is not kept. */
class FindingTest {

    private static final ServiceRecord VISIT = ServiceRecord.of(CONTRACT, new ServiceGiven(0, LocalDate.of(2026, 6, 1), null, null, 1, 1, "沥雄社区", null,
            List.of(), List.of()), List.of(), actor("worker"), MID);
    private static final Judgement GOOD = EvaluationFixture.judgement(Stage.MID_TERM, 100);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void a_doubt_says_why_and_a_confirmation_need_not(String words) {
        refused("finding NotNull", () -> check(sampled(), Outcome.DOUBTED, words));
        assertThat(Told.by(check(sampled(), Outcome.CONFIRMED, words))).isEmpty();
    }

    @Test
    void a_record_is_checked_once_and_the_organisation_hears_of_a_doubt() {
        VerifiedRecord sampled = sampled();

        VerificationEvent.Checked doubted = check(sampled, Outcome.DOUBTED, "住户称无人到访");

        assertThat(doubted).isEqualTo(new VerificationEvent.Checked(VISIT.subject(CONTRACT), CONTRACT.creditCode(), Outcome.DOUBTED, "住户称无人到访"));
        assertThat(doubted.subject().id()).isEqualTo(VISIT.id());
        assertThat(Told.by(doubted)).contains(Audience.organisation(CONTRACT.creditCode()));
        refused("record-verified", () -> check(sampled, Outcome.CONFIRMED, null));
    }

    @Test
    void each_criterion_has_its_points_and_their_ground_and_no_more_than_its_weight() {
        submit(GOOD.points(), GOOD.grounds(), null);
        submit(withFirst(GOOD.points(), GOOD.points().get(0).add(new BigDecimal("0.01"))), GOOD.grounds(), "scores[0] score-above-weight");
        submit(withFirst(GOOD.points(), null), GOOD.grounds(), "scores[0] NotNull");
        int last = GOOD.points().size() - 1;
        submit(GOOD.points().subList(0, last), GOOD.grounds(), "scores[" + last + "] NotNull");
        submit(GOOD.points(), GOOD.grounds().subList(0, last), "grounds[" + last + "] NotNull");
        submit(GOOD.points(), Collections.nCopies(last + 2, "按服务记录核查"), "grounds scores-count");
        submit(Collections.nCopies(last + 2, BigDecimal.ONE), GOOD.grounds(), "scores scores-count");
    }

    @Test
    void what_is_asked_for_is_told_to_the_approvers_and_the_answer_to_whoever_asked() {
        List<LeftOpen> open = List.of(new LeftOpen("REPORTS", 2));
        Exemption asked = closing(open);
        DeliveryEvent.ExemptionAsked told = asked.asked(CONTRACT);
        assertThat(told).isEqualTo(new DeliveryEvent.ExemptionAsked(CONTRACT.subject(), Exemption.Kind.CLOSING, "about", "机构已注销", open));
        assertThat(Told.by(told)).contains(Audience.tenant("guicheng", Role.APPROVER));
        assertThat(asked.isOpen()).isTrue();
        assertThat(asked.kind()).isEqualTo(Exemption.Kind.CLOSING);
        assertThat(asked.about()).isEqualTo("about");

        DeliveryEvent.ExemptionConfirmed confirmed = asked.confirm(CONTRACT, APPROVER, MID);
        assertThat(confirmed).isEqualTo(new DeliveryEvent.ExemptionConfirmed(CONTRACT.subject(), "officer", Exemption.Kind.CLOSING, "about", "机构已注销"));
        assertThat(Told.by(confirmed)).contains(Audience.person("officer"));
        assertThat(asked.isOpen()).isFalse();

        DeliveryEvent.ExemptionDeclined declined = closing(List.of()).decline(CONTRACT, OFFICER, MID);
        assertThat(declined).isEqualTo(new DeliveryEvent.ExemptionDeclined(CONTRACT.subject(), "officer", Exemption.Kind.CLOSING, "about"));
        assertThat(Told.by(declined)).contains(Audience.person("officer"));
        assertThat(closing(List.of()).covers()).isEmpty();
    }

    private static Exemption closing(List<LeftOpen> open) {
        return new Exemption(CONTRACT, Exemption.Kind.CLOSING, "about", "机构已注销", open, OFFICER, MID);
    }

    private static VerifiedRecord sampled() {
        var report = ReportFixture.handedIn("雨季改期", ReportFixture.HANDED_IN);
        return new Verification(CONTRACT, report, SampleList.of(report, Map.of(VISIT.id(), VISIT.checksum())), OFFICER, MID).records().get(0);
    }

    private static VerificationEvent.Checked check(VerifiedRecord sampled, Outcome outcome, String words) {
        return sampled.check(outcome, words, VISIT, CONTRACT, OFFICER, MID);
    }

    private static List<BigDecimal> withFirst(List<BigDecimal> points, BigDecimal first) {
        BigDecimal[] all = points.toArray(BigDecimal[]::new);
        all[0] = first;
        return Arrays.asList(all);
    }

    private static void submit(List<BigDecimal> points, List<String> grounds, String refusal) {
        Evaluation evaluation = EvaluationFixture.in(EvaluationStatus.ASSIGNED);
        Judgement judgement = new Judgement(points, grounds, "按合同指标逐项核查");
        if (refusal == null) {
            assertThat(evaluation.submit(judgement, null, null, EvaluationFixture.by(Stage.MID_TERM), CONTRACT, REPLY_BY, MID).score()).isEqualByComparingTo("100");
        } else {
            refused(refusal, () -> evaluation.submit(judgement, null, null, EvaluationFixture.by(Stage.MID_TERM), CONTRACT, REPLY_BY, MID));
        }
    }
}
