package org.sheqia.audit.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Set;
import org.sheqia.security.entity.Actor;

/** What was read, by whom, in the records of whose it is. */
public interface ReadingEvent extends Act {

    /** The auditor has asked for what stands at this address. */
    record Looked(Subject subject, String address) implements ReadingEvent {
    }

    record Opened(Subject subject) implements ReadingEvent {

        /** A document that an organisation gave. */
        public static Opened ofOrganisation(String creditCode, String project, String file, String name) {
            return new Opened(new Subject("document", file, null, creditCode, project, name));
        }
    }

    /** By a member of the committee, or who assesses a delivery: as what, and not who. */
    record OpenedByJudge(Subject subject) implements ReadingEvent, RevealedAct {

        private static final Actor JUDGE = new Actor(null, null, "评审委员会成员", Set.of());

        @Override
        @JsonIgnore
        public String verb() {
            return "document.opened";
        }

        @Override
        public Actor actor() {
            return JUDGE;
        }
    }
}
