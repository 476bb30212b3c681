package org.sheqia.opinion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 服务满意度调查: residents' opinions of one contract's services, asked for by a link. Opening it again gives a new link, and
 * the posters with the old one lead nowhere. It counts what it refuses, so that abuse shows.
 */
@Entity
@Table(name = "survey")
public class Survey extends TenantEntity {

    /** Answers in one minute, custom: a meeting hall, but no machine; thrice what one network may give. */
    public static final int MOST_A_MINUTE = 60;

    /** Why an answer is refused. */
    public enum Refusal { GIVEN, PACE }

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    private String token;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private int repeated;
    private int hurried;
    private int bursts;
    private Instant minute;

    @Column(name = "in_minute")
    private int inMinute;

    private int busiest;

    protected Survey() {
    }

    public Survey(Contract contract) {
        contractId = contract.id();
        projectId = contract.projectId();
    }

    /** Asks residents from now on, under a new link. */
    public SurveyEvent.SurveyOpened open(String newToken, Contract contract, Instant now) {
        contract.requireActive();
        token = newToken;
        openedAt = now;
        closedAt = null;
        return new SurveyEvent.SurveyOpened(subject(contract), contract.creditCode());
    }

    public SurveyEvent.SurveyClosed close(Contract contract, Instant now) {
        requireOpen();
        closedAt = now;
        return new SurveyEvent.SurveyClosed(subject(contract), contract.creditCode());
    }

    /** @throws Rejected when residents are no longer asked */
    public void requireOpen() {
        if (closedAt != null) {
            throw Rejected.conflict("survey-closed");
        }
    }

    /**
     * Whether one more answer is taken; what is refused is counted, and uses up nothing.
     *
     * @param answered true when its device has answered
     * @param busy     true when its network has given as many as it may
     */
    public Optional<Refusal> admit(boolean answered, boolean busy, Instant now) {
        requireOpen();
        if (answered) {
            repeated++;
            return Optional.of(Refusal.GIVEN);
        }
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            inMinute = 0;
        }
        if (busy) {
            hurried++;
            return Optional.of(Refusal.PACE);
        }
        if (inMinute >= MOST_A_MINUTE) {
            // One more than there may be says that this minute's burst is counted.
            bursts += inMinute == MOST_A_MINUTE ? 1 : 0;
            inMinute = MOST_A_MINUTE + 1;
            hurried++;
            return Optional.of(Refusal.PACE);
        }
        inMinute++;
        busiest = Math.max(busiest, inMinute);
        return Optional.empty();
    }

    public String contractId() {
        return contractId;
    }

    public String projectId() {
        return projectId;
    }

    public String token() {
        return token;
    }

    private Subject subject(Contract contract) {
        return new Subject("survey", id(), contract.tenantId(), null, projectId, contract.subject().title()).in(contract.id());
    }
}
