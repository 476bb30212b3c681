package org.sheqia.project.entity;

import static org.sheqia.problem.entity.Violation.of;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.calendar.entity.WorkingCalendar;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.tenantconfig.PriceWeight;
import org.sheqia.tenantconfig.Procedure;
import org.sheqia.tenantconfig.Tenant;

/** What a project needs before it can be reviewed and published: pure rules over its content. */
public final class ProjectReadiness {

    private final ProjectContent content;
    private final List<Violation> violations = new ArrayList<>();

    private ProjectReadiness(ProjectContent content) {
        this.content = content;
    }

    /**
     * @param procedure the procedure that the content names, or null where there is no such
     * @throws Rejected {@code invalid}, with every rule that is broken
     */
    public static void require(ProjectContent content, Tenant tenant, Procedure procedure, WorkingCalendar calendar, Instant now) {
        ProjectReadiness check = new ProjectReadiness(content);
        check.isComplete();
        check.moneyAddsUp();
        if (procedure == null || !tenant.procedures().contains(procedure.code())) {
            check.violations.add(of("procedure", content.procedure() == null ? "NotNull" : "procedure-not-offered"));
        } else {
            check.isScoredBy(procedure.priceWeight());
            check.isOpenLongEnough(procedure, calendar, now);
        }
        check.datesFollow();
        if (!check.violations.isEmpty()) {
            throw Rejected.invalid(check.violations);
        }
    }

    private void isComplete() {
        need("stream", content.stream());
        need("field", content.field());
        need("area", content.area());
        need("need", content.need());
        need("beneficiaries", content.beneficiaries());
        need("beneficiaryCount", content.beneficiaryCount());
        need("budgetCeiling", content.budgetCeiling());
        need("bidDeadline", content.bidDeadline());
        need("questionDeadline", content.questionDeadline());
        need("openingAt", content.openingAt());
        need("serviceFrom", content.serviceFrom());
        need("serviceMonths", content.serviceMonths());
        if (content.indicators().isEmpty()) {
            violations.add(of("indicators", "indicators-empty"));
        }
        if (content.funding().isEmpty()) {
            violations.add(of("funding", "funding-empty"));
        }
    }

    private void need(String field, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            violations.add(of(field, "NotNull"));
        }
    }

    private void moneyAddsUp() {
        if (content.budgetCeiling() == null) {
            return;
        }
        if (!content.funding().isEmpty() && !content.fundingTotal().equals(content.budgetCeiling())) {
            violations.add(of("funding", "funding-sum", "sum", content.fundingTotal(), "ceiling", content.budgetCeiling()));
        }
        if (content.referenceTotal().exceeds(content.budgetCeiling())) {
            violations.add(of("indicators", "indicators-exceed-ceiling", "sum", content.referenceTotal(),
                    "ceiling", content.budgetCeiling()));
        }
    }

    private void isScoredBy(PriceWeight bounds) {
        int total = content.criteria().stream().mapToInt(ScoringCriterion::weight).sum();
        if (total != 100) {
            violations.add(of("criteria", "criteria-sum", "sum", total));
        }
        if (content.priceWeight() < bounds.min() || content.priceWeight() > bounds.max()) {
            violations.add(of("criteria", "price-weight", "min", bounds.min(), "max", bounds.max(), "source", bounds.source()));
        }
    }

    private void isOpenLongEnough(Procedure procedure, WorkingCalendar calendar, Instant now) {
        if (content.bidDeadline() != null) {
            LocalDate earliest = calendar.lastDay(now, procedure.bidPeriod());
            if (WorkingDays.dayOf(content.bidDeadline()).isBefore(earliest)) {
                violations.add(of("bidDeadline", "bid-period", "days", procedure.bidPeriod().days(),
                        "source", procedure.bidPeriod().source(), "earliest", earliest));
            }
        }
    }

    private void datesFollow() {
        Instant deadline = content.bidDeadline();
        if (deadline == null) {
            return;
        }
        if (content.questionDeadline() != null && content.questionDeadline().isAfter(deadline)) {
            violations.add(of("questionDeadline", "after-bid-deadline"));
        }
        if (content.openingAt() != null && content.openingAt().isBefore(deadline)) {
            violations.add(of("openingAt", "before-bid-deadline"));
        }
        if (content.serviceFrom() != null && !content.serviceFrom().isAfter(WorkingDays.dayOf(deadline))) {
            violations.add(of("serviceFrom", "before-bid-deadline"));
        }
    }
}
