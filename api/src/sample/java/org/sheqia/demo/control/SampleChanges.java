package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.sheqia.contract.control.ContractView;
import org.sheqia.contract.control.DraftContract;
import org.sheqia.contract.control.DraftSupplement;
import org.sheqia.contract.control.SignContract;
import org.sheqia.contract.control.SignSupplement;
import org.sheqia.contract.entity.ContractTerms.Line;
import org.sheqia.contract.entity.SupplementKind;
import org.sheqia.contract.entity.SupplementRequest;
import org.sheqia.delivery.control.RenewContract;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.tenantconfig.Instalment.Gate;

/** What some of the sample's contracts in force have been through: more bought, extended, ended early, renewed. */
@Dependent
public class SampleChanges {

    private static final Instant WHEN = Instant.parse("2026-02-10T02:00:00Z");

    @Inject
    SampleProjects projects;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    DraftSupplement draftSupplement;

    @Inject
    SignSupplement signSupplement;

    @Inject
    RenewContract renewContract;

    @Inject
    DraftContract draftContract;

    @Inject
    SignContract signContract;

    @Inject
    SampleBatch batch;

    /** @param number the place of its project among the buyer's */
    void change(SampleBuyer buyer, ContractView contract, int number) {
        time.at(WHEN);
        switch (buyer.code() + number) {
            case "guicheng1", "dali1" -> renew(buyer, contract, true);
            case "xiqiao1" -> renew(buyer, contract, false);
            case "lishui8" -> sign(buyer, contract, offer(buyer, contract, increase(buyer, contract)));
            case "jiujiang8" -> offer(buyer, contract, new SupplementRequest(SupplementKind.EXTENSION,
                    "（示例）活动场地装修，部分小组活动顺延两个月。", null, null, null, null, contract.serviceUntil().plusMonths(2)));
            case "shishan8" -> sign(buyer, contract, offer(buyer, contract, settlement(contract)));
            default -> { }
        }
    }

    /** A little more of the first service, from the welfare lottery fund. */
    private static SupplementRequest increase(SampleBuyer buyer, ContractView contract) {
        List<Line> indicators = contract.terms().indicators();
        int more = Math.max(1, indicators.get(0).quantity() / 20);
        List<Integer> quantities = indicators.stream().map(line -> line == indicators.get(0) ? more : 0).toList();
        Money sum = indicators.get(0).unitPrice().times(BigDecimal.valueOf(more));
        return new SupplementRequest(SupplementKind.INCREASE, "（示例）辖区服务对象增加，增加上门探访。", quantities, List.of(),
                List.of(new FundingLine(buyer.lottery(), sum)), Gate.FINAL_PASSED, null);
    }

    /** Nine tenths of everything were rendered. */
    private static SupplementRequest settlement(ContractView contract) {
        return new SupplementRequest(SupplementKind.TERMINATION, "（示例）服务点拆迁，双方同意提前终止。",
                contract.terms().indicators().stream().map(line -> line.quantity() * 9 / 10).toList(), List.of(), null, null, null);
    }

    private String offer(SampleBuyer buyer, ContractView contract, SupplementRequest request) {
        projects.as(buyer, "officer");
        return batch.together((Supplier<String>) () -> {
            String id = draftSupplement.draft(buyer.code(), contract.id(), request);
            draftSupplement.offer(buyer.code(), contract.id(), id, SampleProjects.ANY);
            return id;
        });
    }

    private void sign(SampleBuyer buyer, ContractView contract, String supplement) {
        both(buyer, contract, () -> signSupplement.signForOrganisation(contract.creditCode(), contract.id(), supplement, SampleProjects.ANY),
                () -> signSupplement.signForTenant(buyer.code(), contract.id(), supplement, SampleProjects.ANY));
    }

    private void renew(SampleBuyer buyer, ContractView contract, boolean signed) {
        projects.as(buyer, "officer");
        String id = batch.together((Supplier<String>) () -> {
            String renewal = renewContract.draft(buyer.code(), contract.id(), List.of(new FundingLine(buyer.lottery(), contract.amount())));
            draftContract.offer(buyer.code(), renewal, SampleProjects.ANY);
            return renewal;
        });
        if (signed) {
            both(buyer, contract, () -> signContract.signForOrganisation(contract.creditCode(), id, SampleProjects.ANY),
                    () -> signContract.signForTenant(buyer.code(), id, SampleProjects.ANY));
        }
    }

    private void both(SampleBuyer buyer, ContractView contract, Runnable organisation, Runnable tenant) {
        batch.together(() -> {
            caller.is(SampleLives.organisation(SampleLives.ngoOf(contract.creditCode())));
            organisation.run();
            projects.as(buyer, "approver");
            tenant.run();
        });
    }
}
