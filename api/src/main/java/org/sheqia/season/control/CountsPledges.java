package org.sheqia.season.control;

import org.sheqia.money.entity.Money;

/** What foundations have promised to the projects of a fair; said by the component whose pledges they are. */
public interface CountsPledges {

    Accepted accepted(String season);

    /** Pledges that buyers have accepted, and their sum in yuan. */
    record Accepted(long count, Money sum) {
    }
}
