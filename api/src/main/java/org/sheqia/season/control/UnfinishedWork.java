package org.sheqia.season.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a component has open of a season that the district wants to close. */
public interface UnfinishedWork {

    /** Kinds of which there is none are left out. */
    List<Unfinished> of(String season);

    /** How many of a kind are open. */
    record Unfinished(Kind kind, long count) {

        /** Those of which there are some. */
        public static List<Unfinished> some(List<Unfinished> all) {
            return all.stream().filter(u -> u.count() > 0).toList();
        }

        /** How many of each kind there are. */
        public static Map<Kind, Long> byKind(List<Unfinished> all) {
            return all.stream().collect(Collectors.toMap(Unfinished::kind, Unfinished::count));
        }
    }

    enum Kind {
        /** Drafts, returned and waiting for approval: they need another season. */
        UNPUBLISHED_PROJECTS,
        /** Bids are sealed, nobody has opened them. */
        UNOPENED_PROJECTS,
        /** Published, or opened and not yet awarded. */
        RUNNING_PROCEDURES,
        /** Awarded, the contract not in force. */
        UNSIGNED_AWARDS,
        /** Pledges that nobody has answered. */
        UNANSWERED_PLEDGES,
        /** Requests for a meeting that nobody has answered. */
        UNANSWERED_REQUESTS,
        /** Meetings that were to be and of which nobody says whether they were. */
        UNTOLD_MEETINGS,
        /** Held meetings of which neither side has written minutes. */
        MEETINGS_WITHOUT_MINUTES
    }
}
