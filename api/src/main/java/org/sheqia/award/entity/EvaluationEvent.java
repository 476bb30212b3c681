package org.sheqia.award.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens while bids are evaluated. Members stand in it by number: who they are is not for every reader of records. */
public interface EvaluationEvent extends Act {

    @Override
    default String verb() {
        return "evaluation." + Act.super.verb().substring(subject().type().length() + 1);
    }

    /** An act of a member, recorded under its mark. */
    interface ByMember extends EvaluationEvent, SealedAct {

        @JsonIgnore
        String mark();

        @Override
        default String sealedActor() {
            return mark();
        }
    }

    /** From whom experts are drawn is fixed; whoever has the marks can compute the hash. */
    record PoolFixed(Subject subject, int seats, String specialty, int experts, String poolHash) implements EvaluationEvent {
    }

    record PoolDrawn(Subject subject, String seed, String poolHash) implements EvaluationEvent {
    }

    record CommitteeFormed(Subject subject, int members, int reserves) implements EvaluationEvent {
    }

    record Declared(Subject subject, int member, @JsonIgnore String mark) implements ByMember {
    }

    record Recused(Subject subject, int member, Leaving why, @JsonIgnore String mark) implements ByMember {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    /** An official gave the seat of one who was away to the next. */
    record Replaced(Subject subject, int member, String reason) implements EvaluationEvent {
    }

    record Seated(Subject subject, int member, @JsonIgnore String sub) implements EvaluationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(sub));
        }
    }

    record ScoresSubmitted(Subject subject, int member, @JsonIgnore String mark) implements ByMember {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Closed(Subject subject, int round, int ranked) implements EvaluationEvent {
    }
}
