package org.sheqia.contract.control;

import java.time.Instant;
import java.time.LocalDate;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.money.entity.Money;

/**
 * A contract in a list.
 *
 * @param season code of the fair that its project was drafted for
 * @param term the how many-eth term of a service that is renewed, from 1
 */
public record ContractRow(String id, String projectId, String season, String tenant, String number, String title, String creditCode,
        String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
        int term, Instant createdAt) {
}
