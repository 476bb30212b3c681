package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.contract.control.ContractView;
import org.sheqia.delivery.control.ReportListing;
import org.sheqia.delivery.control.ReportListing.ReportView;
import org.sheqia.delivery.control.WriteReport;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;

/** The sample's reports: accepted ones, a late one, and the latest, which waits for the officer where the work goes on. */
@Dependent
public class SampleReports {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final int IN_TIME = 2;
    private static final int TOO_LATE = 25;

    @Inject
    SampleProjects projects;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    ReportListing reportListing;

    @Inject
    WriteReport writeReport;

    @Inject
    SampleBatch batch;

    void write(SampleBuyer buyer, ContractView contract, int ngo, boolean all) {
        time.at(at(TODAY));
        // One contract in six is behind with its reports.
        boolean behind = Math.floorMod(contract.title().hashCode(), 6) == 0;
        List<ReportView> over = reportListing.of(contract).stream()
                .filter(r -> all || r.until().plusDays(behind ? TOO_LATE : IN_TIME).isBefore(TODAY)).toList();
        batch.together(() -> {
            for (int i = 0; i < over.size(); i++) {
                ReportView report = over.get(i);
                time.at(at(report.until().plusDays(behind && i == 1 ? TOO_LATE : IN_TIME)));
                caller.is(SampleLives.organisation(ngo));
                writeReport.write(contract.creditCode(), contract.id(), report.id(), SampleProjects.ANY, "（示例）雨季部分上门探访改期，已与服务对象约定补做。",
                        "（示例）下一期补足探访次数，增加一场社区活动。");
                writeReport.submit(contract.creditCode(), contract.id(), report.id(), SampleProjects.ANY);
                if (all || i < over.size() - 1) {
                    projects.as(buyer, "officer");
                    writeReport.accept(buyer.code(), contract.id(), report.id(), SampleProjects.ANY);
                }
            }
        });
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(WorkingDays.ZONE).toInstant();
    }
}
