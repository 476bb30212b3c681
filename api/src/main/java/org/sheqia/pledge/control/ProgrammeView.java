package org.sheqia.pledge.control;

import java.time.Instant;
import org.sheqia.money.entity.Money;
import org.sheqia.pledge.entity.ProgrammeStatus;
import org.sheqia.problem.control.Versioned;

/** A foundation's programme; in yuan. */
public record ProgrammeView(String id, String creditCode, String foundation, String title, String call, String criteria, Money budget,
        Money accepted, Instant deadline, ProgrammeStatus status, long version) implements Versioned {

    ProgrammeView at(Instant now) {
        return new ProgrammeView(id, creditCode, foundation, title, call, criteria, budget, accepted, deadline, status.at(now, deadline), version);
    }
}
