package org.sheqia.award.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.SealedAct;
import org.sheqia.audit.entity.Subject;

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
    }

    /** An official says that a member was not there; another has to say so too. */
    record Missed(Subject subject, int member, String reason, @JsonIgnore String sub) implements EvaluationEvent {
        @Override
        public List<String> persons() {
            return List.of(sub);
        }
    }

    /** The seat of one who was away was given to the next. */
    record Replaced(Subject subject, int member, String reason, @JsonIgnore String sub) implements EvaluationEvent {
        @Override
        public List<String> persons() {
            return List.of(sub);
        }
    }

    /** Whoever makes room for it may be a member itself, so that nobody is named but the one who sits. */
    record Seated(Subject subject, int member, @JsonIgnore String sub, @JsonIgnore String mark) implements ByMember {
        @Override
        public List<String> persons() {
            return List.of(sub);
        }
    }

    record ScoresSubmitted(Subject subject, int member, @JsonIgnore String mark) implements ByMember {
    }

    record Closed(Subject subject, int round, int ranked) implements EvaluationEvent {
    }
}
