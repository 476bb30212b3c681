package org.sheqia.desk.control;

import java.util.List;

/**
 * What waits for a person.
 *
 * @param items  the first of what was asked for, the most urgent first
 * @param total  how many there are of that
 * @param whens  how many of each urgency, whatever urgency was asked for; the same of kinds, places and persons
 * @param cut    kinds of which there are more than could be read
 * @param office whether the caller may ask for all of a town's work
 */
public record DeskView(List<WorkItem> items, int total, List<Count> whens, List<Count> kinds, List<Count> scopes, List<Count> whose,
        List<String> cut, boolean office) {

    /** How many have that value. */
    public record Count(String value, long items) {
    }
}
