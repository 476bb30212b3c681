package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.AddServiceRecord;
import org.sheqia.delivery.control.AssignEvaluation;
import org.sheqia.delivery.control.AssignStaff;
import org.sheqia.delivery.control.DeliveryListing;
import org.sheqia.delivery.control.Rectify;
import org.sheqia.delivery.control.ReplyToEvaluation;
import org.sheqia.delivery.control.SubmitEvaluation;
import org.sheqia.delivery.entity.ContractStaff.StaffAssignment;
import org.sheqia.delivery.entity.Judgement;
import org.sheqia.delivery.entity.ServiceRecord.ServiceGiven;
import org.sheqia.payment.control.CloseContract;
import org.sheqia.payment.control.DecidePayment;
import org.sheqia.payment.control.PaymentListing;
import org.sheqia.payment.control.PaymentListing.PaymentView;
import org.sheqia.payment.control.RequestPayment;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.DemoAccount;
import org.sheqia.tenantconfig.Tenant;

/** The sample's work on contracts: services, evaluations, instalments, up to the close or a second failure. */
@Dependent
public class SampleWork {

    private static final List<String> GOOD_GROUNDS = List.of("（示例）抽查记录三十份，数量与台账一致。", "（示例）社工持证，个案档案完整。",
            "（示例）专账核算，凭证齐全。", "（示例）居民评价与回访一致。");
    private static final List<String> BAD_GROUNDS = List.of("（示例）探访完成不足四成。", "（示例）项目主管离职后无人接替。",
            "（示例）两笔支出无凭证。", "（示例）多位居民称未见服务。");

    @Inject
    SampleProjects projects;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    AddServiceRecord addServiceRecord;

    @Inject
    SampleChecks checks;

    @Inject
    SampleReports reports;

    @Inject
    AssignStaff assignStaff;

    @Inject
    AssignEvaluation assignEvaluation;

    @Inject
    SubmitEvaluation submitEvaluation;

    @Inject
    ReplyToEvaluation replyToEvaluation;

    @Inject
    DeliveryListing delivery;

    @Inject
    Rectify rectify;

    @Inject
    PaymentListing payments;

    @Inject
    RequestPayment requestPayment;

    @Inject
    DecidePayment decidePayment;

    @Inject
    CloseContract closeContract;

    @Inject
    SampleOpinions opinions;

    @Inject
    SampleBatch batch;

    /** How many contracts of each organisation have their people. */
    private final Map<Integer, Integer> employed = new HashMap<>();

    /** A year of work on a signed contract, paid as its gates allow. */
    void perform(SampleBuyer buyer, ContractView contract, SampleLives.Until end) {
        int ngo = SampleLives.ngoOf(contract.creditCode());
        pay(buyer, contract, ngo, 0, "2025-05-06T02:00:00Z", true);
        batch.together(() -> {
            employ(contract, ngo);
            for (int i = 0; i < 6; i++) {
                serve(contract, ngo, i);
            }
            checks.sendLists(contract, ngo);
        });
        checks.visit(buyer, contract);
        if (buyer.tenant().kind() == Tenant.Kind.TOWN) {
            opinions.ask(buyer, contract, end != SampleLives.Until.TERMINATED, Instant.parse("2025-09-01T02:00:00Z"));
        }
        if (end == SampleLives.Until.TERMINATED) {
            failTwice(buyer, contract, ngo);
            return;
        }
        evaluate(buyer, contract, Stage.MID_TERM, List.of("34", "25", "13", "12"), "2025-10-13T02:00:00Z");
        pay(buyer, contract, ngo, 1, "2025-10-20T02:00:00Z", end == SampleLives.Until.CLOSED);
        reports.write(buyer, contract, ngo, end == SampleLives.Until.CLOSED);
        checks.verify(buyer, contract, end == SampleLives.Until.CLOSED);
        if (end == SampleLives.Until.CLOSED) {
            evaluate(buyer, contract, Stage.FINAL, List.of("33", "28", "14", "18"), "2026-02-26T06:00:00Z");
            pay(buyer, contract, ngo, 2, "2026-02-27T02:00:00Z", true);
            time.at(Instant.parse("2026-02-27T06:00:00Z"));
            projects.as(buyer, "approver");
            closeContract.close(buyer.code(), contract.id(), SampleProjects.ANY);
        }
    }

    /** People of its own for each contract, but for a worker whom each organisation sells in its first two. */
    private void employ(ContractView contract, int ngo) {
        caller.is(SampleLives.organisation(ngo));
        time.at(contract.serviceFrom().atTime(9, 0).atZone(WorkingDays.ZONE).toInstant());
        int place = employed.merge(ngo, 1, Integer::sum);
        assign(contract, "GD-M-%02d%02d".formatted(ngo, place), "项目主管");
        assign(contract, "GD-A-%02d%02d".formatted(ngo, Math.max(place, 2)), "一线社工");
    }

    private void assign(ContractView contract, String certificate, String position) {
        assignStaff.assign(contract.creditCode(), contract.id(), new StaffAssignment(DemoAccount.of(certificate).name(), certificate,
                position, 60, contract.serviceFrom(), contract.serviceUntil()));
    }

    private void serve(ContractView contract, int ngo, int i) {
        LocalDate day = contract.serviceFrom().plusDays(10L + i * 25L);
        int indicator = i % contract.terms().indicators().size();
        caller.is(SampleLives.organisation(ngo));
        time.anyDay(day.atTime(18, 0).atZone(WorkingDays.ZONE).toInstant());
        addServiceRecord.add(contract.creditCode(), contract.id(), new ServiceGiven(indicator, day, "14:30", "16:00",
                Math.max(1, contract.terms().indicators().get(indicator).quantity() / 4), 20 + i * 3,
                "社区服务中心", "（示例）按计划开展。", List.of(), List.of()));
    }

    private void failTwice(SampleBuyer buyer, ContractView contract, int ngo) {
        evaluate(buyer, contract, Stage.MID_TERM, List.of("14", "15", "8", "9"), "2025-10-13T02:00:00Z");
        String failed = delivery.evaluations(contract.id()).get(0).id();
        caller.is(SampleLives.organisation(ngo));
        rectify.report(contract.creditCode(), contract.id(), failed, "（示例）已更换项目主管，补做探访四十次。");
        projects.as(buyer, "officer");
        rectify.accept(buyer.code(), contract.id(), failed);
        evaluate(buyer, contract, Stage.MID_TERM, List.of("16", "15", "9", "10"), "2025-12-08T02:00:00Z");
    }

    private void evaluate(SampleBuyer buyer, ContractView contract, Stage stage, List<String> points, String when) {
        time.at(Instant.parse(when));
        projects.as(buyer, "officer");
        String id = assignEvaluation.assign(buyer.code(), contract.id(), stage, DemoPeople.subOf("evaluator5"), null);
        caller.is(people.actor("evaluator5"));
        boolean good = new BigDecimal(points.get(0)).intValue() > 20;
        submitEvaluation.submit(id, new Judgement(points.stream().map(BigDecimal::new).toList(), good ? GOOD_GROUNDS : BAD_GROUNDS,
                good ? "（示例）资料齐全，服务按计划推进，满意度较高。" : "（示例）探访次数不足一半，记录有缺，居民反映较多。"));
        caller.is(SampleLives.organisation(SampleLives.ngoOf(contract.creditCode())));
        replyToEvaluation.take(contract.creditCode(), contract.id(), id);
    }

    /** One instalment, paid or left for the officer to confirm. */
    private void pay(SampleBuyer buyer, ContractView contract, int ngo, int index, String when, boolean paid) {
        Instant day = Instant.parse(when);
        time.at(day);
        PaymentView payment = payments.ofContract(contract.id()).get(index);
        batch.together(() -> {
            caller.is(SampleLives.organisation(ngo));
            requestPayment.request(contract.creditCode(), contract.id(), payment.id(), SampleProjects.ANY,
                    "FP" + contract.id().substring(26) + index, payment.payable(), null);
            if (paid) {
                projects.as(buyer, "officer");
                decidePayment.confirm(buyer.code(), contract.id(), payment.id(), SampleProjects.ANY);
                projects.as(buyer, "approver");
                decidePayment.approve(buyer.code(), contract.id(), payment.id(), SampleProjects.ANY);
                projects.as(buyer, "finance");
                decidePayment.pay(buyer.code(), contract.id(), payment.id(), SampleProjects.ANY, WorkingDays.dayOf(day), "SAMPLE-" + contract.id().substring(26) + index);
            }
        });
    }
}
