package org.sheqia.project.control;

import java.util.List;
import org.sheqia.budget.control.Ledger;
import org.sheqia.project.entity.ProjectContent.FundingLine;

/** Where money comes from, as the ledger takes it. */
public final class FundingLines {

    private FundingLines() {
    }

    public static List<Ledger.Line> of(List<FundingLine> lines) {
        return lines.stream().map(line -> new Ledger.Line(line.appropriationId(), line.amount())).toList();
    }

    /** The same, as a project's content has it. */
    public static List<FundingLine> from(List<Ledger.Line> lines) {
        return lines.stream().map(line -> new FundingLine(line.appropriationId(), line.amount())).toList();
    }
}
