package org.sheqia.desk.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;

/** Whose a piece of work becomes. */
public interface WorkEvent extends Act {

    record Taken(Subject subject, String work) implements WorkEvent {
    }

    /**
     * @param work    its kind, like {@code review-project}
     * @param about   id of the project, contract, bid or organisation that it is about
     * @param scopeId in which tenant, organisation or district it is done
     * @param season  code of the fair that it belongs to; null for none
     * @param others  whose it was and who had given it, but for who gives it back
     */
    record GivenBack(Subject subject, String work, String about, String scopeId, String season, @JsonIgnore List<String> others) implements WorkEvent {
        @Override
        public List<String> persons() {
            return others;
        }
    }

    /**
     * @param work    its kind, like {@code review-project}
     * @param person  the name of whom it was given to
     * @param about   id of the project, contract, bid or organisation that it is about
     * @param scopeId in which tenant, organisation or district it is done
     * @param season  code of the fair that it belongs to; null for none
     * @param sub     to whom it was given; null where who gives keeps it
     * @param before  whose it was; null for nobody's and for who gives
     */
    record Given(Subject subject, String work, String person, String about, String scopeId, String season, @JsonIgnore String sub,
            @JsonIgnore String before) implements WorkEvent {
        @Override
        public List<String> persons() {
            return Stream.ofNullable(sub).toList();
        }

        @Override
        public List<Audience> addressees() {
            return Stream.ofNullable(before).map(Audience::person).toList();
        }
    }
}
