package org.sheqia.award.entity;

import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.security.entity.Role;

/** What happens while bids are evaluated. */
public interface EvaluationEvent extends Act {

    @Override
    default String verb() {
        return "evaluation." + Act.super.verb().substring(subject().type().length() + 1);
    }

    record CommitteeFormed(Subject subject, List<String> members, List<String> reserves, List<String> subs) implements EvaluationEvent {
        @Override
        public List<Audience> audience() {
            return subs.stream().map(Audience::person).toList();
        }
    }

    record Declared(Subject subject, String member) implements EvaluationEvent {
    }

    record Recused(Subject subject, String member, String reason) implements EvaluationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Seated(Subject subject, String member, String sub) implements EvaluationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.person(sub));
        }
    }

    record ScoresSubmitted(Subject subject, String member) implements EvaluationEvent {
        @Override
        public List<Audience> audience() {
            return List.of(Audience.tenant(subject.tenant(), Role.OFFICER));
        }
    }

    record Closed(Subject subject, int round, int ranked) implements EvaluationEvent {
    }
}
