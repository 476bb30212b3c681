package org.sheqia.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.contract.entity.ContractTerms.Line;
import org.sheqia.contract.entity.ContractTerms.PlannedInstalment;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.tenantconfig.GradeDeductions;
import org.sheqia.tenantconfig.Instalment.Gate;
import org.sheqia.tenantconfig.ReportRules;

/** Contracts as the database keeps them. */
public final class ContractFixture {

    public static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    public static final LocalDate UNTIL = LocalDate.of(2026, 9, 30);

    private ContractFixture() {
    }

    /** In force from April to September 2026, its instalments waiting for these. */
    public static Contract inForce(Gate... gates) {
        List<PlannedInstalment> plan = new ArrayList<>();
        for (Gate gate : gates) {
            plan.add(new PlannedInstalment(plan.size() + 1, 100 / gates.length, gate));
        }
        return read(Map.of("projectId", "a-project", "number", "2026-dali-001-C0001", "title", "长者居家养老上门服务", "creditCode", "52440605MJ0000000X", "amount", Money.of("45600.00"),
                "serviceFrom", FROM, "serviceUntil", UNTIL, "status", ContractStatus.ACTIVE, "terms", Json.write(new ContractTerms(
                        List.of(new Line("上门探访", "次", 240, Money.of("140.00"), Money.of("33600.00")),
                                new Line("小组活动", "场", 12, Money.of("1000.00"), Money.of("12000.00"))),
                        List.of(), plan, GradeDeductions.NONE, "", ReportRules.USUAL))));
    }

    private static Contract read(Map<String, Object> row) {
        try {
            Constructor<Contract> constructor = Contract.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            Contract contract = constructor.newInstance();
            for (Map.Entry<String, Object> column : row.entrySet()) {
                Field field = Contract.class.getDeclaredField(column.getKey());
                field.setAccessible(true);
                field.set(contract, column.getValue());
            }
            return contract;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
