package org.sheqia.sample.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.ImportServiceRecords;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.delivery.control.VerificationListing.DrawnRecordView;
import org.sheqia.delivery.control.VerifyRecords;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.sample.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;

/** The sample's lists of services, and what officers verified of them. */
@Dependent
public class SampleChecks {

    private static final int LINES = 40;
    private static final List<String> PLACES = List.of("社区服务中心", "党群服务中心", "长者活动室", "服务对象家中");
    private static final Instant SENT = Instant.parse("2025-10-08T08:00:00Z");

    @Inject
    SampleProjects projects;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    ImportServiceRecords importServiceRecords;

    @Inject
    VerifyRecords verifyRecords;

    @Inject
    VerificationListing verifications;

    @Inject
    SampleBatch batch;

    /** Home visits of a summer, as the organisation kept them in its own table. */
    void sendList(ContractView contract, int ngo) {
        caller.is(SampleLives.organisation(ngo));
        instant.at(SENT);
        StringBuilder list = new StringBuilder("服务指标,服务日期,开始时间,结束时间,数量,服务人数,地点,说明\n");
        for (int i = 0; i < LINES; i++) {
            list.append(contract.terms().indicators().get(0).name()).append(',').append(contract.serviceFrom().plusDays(5 + i * 3L))
                    .append(i % 2 == 0 ? ",09:00,10:30," : ",14:30,16:00,").append(1 + i % 3).append(',').append(1 + i % 4).append(',')
                    .append(PLACES.get((i + ngo) % PLACES.size())).append(",（示例）\n");
        }
        importServiceRecords.book(contract.creditCode(), contract.id(), list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A sample of five, one of them doubted, and a visit. */
    void verify(SampleBuyer buyer, ContractView contract) {
        instant.at(Instant.parse("2025-10-10T02:00:00Z"));
        projects.as(buyer, "officer");
        String id = verifyRecords.draw(buyer.code(), contract.id(), 5);
        List<DrawnRecordView> drawn = verifications.of(contract.id(), id).records();
        batch.together(() -> {
            for (int i = 0; i < drawn.size(); i++) {
                verifyRecords.check(buyer.code(), contract.id(), id, drawn.get(i).serviceRecord().id(),
                        i == 2 ? Outcome.DOUBTED : Outcome.CONFIRMED, i == 2 ? "（示例）回访时服务对象记不清此次服务，请补充签到表。" : null);
            }
            verifyRecords.visit(buyer.code(), contract.id(), contract.serviceFrom().plusDays(60), "社区服务中心",
                    "（示例）现场有社工 2 名，活动按计划进行，签到表齐全。");
        });
    }
}
