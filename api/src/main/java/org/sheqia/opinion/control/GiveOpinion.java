package org.sheqia.opinion.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.opinion.entity.Opinion;
import org.sheqia.opinion.entity.Opinion.Answers;
import org.sheqia.opinion.entity.Survey;
import org.sheqia.opinion.entity.Survey.Refusal;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** A resident says what the service was like: without a login, once per device. */
@UseCase
public class GiveOpinion {

    @Inject
    TenantScope scope;

    @Inject
    Surveys surveys;

    @Inject
    OpinionSeal seal;

    @Inject
    NetworkPace networks;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    /**
     * @param device  a random token that the device keeps for this survey
     * @param network from where the answer comes, or null
     */
    public Outcome give(String token, String device, Answers answers, String network) {
        String tenant = surveys.tenantOf(token);
        scope.enter(tenant);
        Survey survey = surveys.byToken(token);
        LocalDate today = instant.today();
        String hashed = seal.device(survey.id(), device);
        Opinion opinion = new Opinion(survey, hashed, answers, tenants.get(tenant).satisfaction().size(), today);
        Optional<Opinion> before = surveys.ofDevice(survey.contractId(), hashed);
        if (before.isPresent() && before.get().says(answers)) {
            return new Outcome(null, before.get().givenOn());
        }
        boolean counted = before.isEmpty() && networks.take(survey.id(), network, today, instant.now());
        Optional<Refusal> refusal = survey.admit(before.isPresent(), before.isEmpty() && !counted, instant.now());
        if (refusal.isEmpty()) {
            surveys.add(opinion);
        } else if (counted) {
            networks.giveBack(survey.id(), network);
        }
        return new Outcome(refusal.orElse(null), today);
    }

    /** What became of an answer. A refusal is counted, hence committed, before it is told. */
    public record Outcome(Refusal refusal, LocalDate givenOn) {

        /** The day of the answer. */
        public LocalDate taken() {
            if (refusal == Refusal.GIVEN) {
                throw Rejected.conflict("opinion-given");
            }
            if (refusal == Refusal.PACE) {
                throw Rejected.of(Rejected.Kind.BUSY, "opinion-pace");
            }
            return givenOn;
        }
    }
}
