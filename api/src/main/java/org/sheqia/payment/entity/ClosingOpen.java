package org.sheqia.payment.entity;

import java.util.List;
import java.util.Map;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** A contract is not closed yet; names each item that is open. */
public final class ClosingOpen extends Rejected {

    private static final long serialVersionUID = 1L;

    ClosingOpen(List<Violation> open) {
        super(Kind.RULE, "closing-open", Map.of(), open);
    }
}
