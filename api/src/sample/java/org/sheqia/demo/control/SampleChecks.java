package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.ImportServiceRecords;
import org.sheqia.delivery.control.ReportListing;
import org.sheqia.delivery.control.ReportListing.ReportView;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.delivery.control.VerificationListing.DrawnRecordView;
import org.sheqia.delivery.control.VerificationListing.VerificationView;
import org.sheqia.delivery.control.VerifyRecords;
import org.sheqia.delivery.entity.ReportStatus;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;

/** The sample's lists of services, and what officers verified of them. */
@Dependent
public class SampleChecks {

    private static final int FIRST_LINES = 28;
    private static final int SECOND_LINES = 12;
    private static final int LAST_SERVICE = 135;
    private static final List<String> PLACES = List.of("社区服务中心", "党群服务中心", "长者活动室", "服务对象家中");

    @Inject
    SampleProjects projects;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    ImportServiceRecords importServiceRecords;

    @Inject
    VerifyRecords verifyRecords;

    @Inject
    VerificationListing verifications;

    @Inject
    ReportListing reports;

    @Inject
    SampleBatch batch;

    /** Home visits of two quarters, as the organisation kept them in its own table. */
    void sendLists(ContractView contract, int ngo) {
        caller.is(SampleLives.organisation(ngo));
        sendList(contract, ngo, FIRST_LINES, 5);
        sendList(contract, ngo, SECOND_LINES, 92);
    }

    private void sendList(ContractView contract, int ngo, int lines, int firstDay) {
        StringBuilder list = new StringBuilder("服务指标,服务日期,开始时间,结束时间,数量,服务人数,地点,说明\n");
        LocalDate day = contract.serviceFrom().plusDays(firstDay);
        for (int i = 0; i < lines; i++) {
            list.append(contract.terms().indicators().get(0).name()).append(',').append(day.plusDays(i * 3L))
                    .append(i % 2 == 0 ? ",09:00,10:30," : ",14:30,16:00,").append(1 + i % 3).append(',').append(1 + i % 4).append(',')
                    .append(PLACES.get((i + ngo) % PLACES.size())).append(",（示例）\n");
        }
        time.anyDay(day.plusDays(lines * 3L - 1).atTime(16, 0).atZone(WorkingDays.ZONE).toInstant());
        importServiceRecords.book(contract.creditCode(), contract.id(), list.toString().getBytes(StandardCharsets.UTF_8));
    }

    void visit(SampleBuyer buyer, ContractView contract) {
        time.at(Instant.parse("2025-10-10T02:00:00Z"));
        projects.as(buyer, "officer");
        verifyRecords.visit(buyer.code(), contract.id(), contract.serviceFrom().plusDays(60), "社区服务中心",
                "（示例）现场有社工 2 名，活动按计划进行，签到表齐全。");
    }

    /** The samples of the reports, one record doubted; that of the latest waits for the officer where the work goes on. */
    void verify(SampleBuyer buyer, ContractView contract, boolean all) {
        List<ReportView> handedIn = reports.of(contract).stream()
                .filter(r -> r.status() == ReportStatus.SUBMITTED || r.status() == ReportStatus.ACCEPTED).toList();
        projects.as(buyer, "officer");
        batch.together(() -> {
            for (ReportView report : handedIn.subList(0, all ? handedIn.size() : Math.max(0, handedIn.size() - 1))) {
                time.at(report.submittedAt().plus(Duration.ofDays(all ? 0 : 3)));
                if (!report.from().isAfter(contract.serviceFrom().plusDays(LAST_SERVICE))) {
                    verifyRecords.draw(buyer.code(), contract.id(), report.id());
                }
            }
        });
        List<VerificationView> drawn = verifications.of(contract.id());
        batch.together(() -> drawn.forEach(v -> check(buyer, contract, v)));
    }

    private void check(SampleBuyer buyer, ContractView contract, VerificationView verification) {
        time.at(verification.drawnAt().plus(Duration.ofHours(2)));
        List<DrawnRecordView> records = verifications.of(contract.id(), verification.id()).records();
        for (int i = 0; i < records.size(); i++) {
            boolean doubted = i == 2 && verification.reportNumber() == 1;
            verifyRecords.check(buyer.code(), contract.id(), verification.id(), records.get(i).serviceRecord().id(),
                    doubted ? Outcome.DOUBTED : Outcome.CONFIRMED, doubted ? "（示例）回访时服务对象记不清此次服务，请补充签到表。" : null);
        }
    }
}
