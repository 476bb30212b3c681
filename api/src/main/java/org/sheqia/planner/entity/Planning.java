package org.sheqia.planner.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a timetable is computed from. Projects, organisations and slots are named by their place in the lists; a
 * participant's slots are the bits of a number, so that there are at most 64.
 *
 * @param tables how many tables each slot has
 * @param pairs who should meet and what it is worth, a pair once
 * @param fixed meetings that stay as they are
 * @param keep the timetable before, of which as little as possible changes; empty for a new one
 * @param crews of each crew, how many of its people are free in each slot: its projects are never met at more tables at once
 */
public record Planning(List<Participant> projects, List<Participant> organisations, List<Integer> tables, List<Pair> pairs,
        List<Seat> fixed, List<Seat> keep, List<List<Integer>> crews) {

    public static final int MOST_SLOTS = 64;

    /**
     * @param limit how many meetings at most
     * @param available a bit for each slot in which it can be met
     * @param person projects with the same person are never met at the same time; {@link #ALONE} shares it with none
     * @param crew   whose people meet for the project; {@link #ALONE} for as many as it takes
     */
    public record Participant(int limit, long available, int person, int crew) {

        public static final int ALONE = -1;
    }

    public record Pair(int project, int organisation, int value) {
    }

    public record Seat(int project, int organisation, int slot, int table) {

        /** Of a meeting that is kept, whose table is not there any more. */
        public static final int ANY_TABLE = Integer.MAX_VALUE;
    }

    public Planning {
        if (tables.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("at most " + MOST_SLOTS + " slots");
        }
        Set<Long> seen = new HashSet<>();
        for (Pair pair : pairs) {
            if (pair.value() <= 0 || !seen.add((long) pair.project() << 32 | pair.organisation())) {
                throw new IllegalArgumentException("a pair twice or without value: " + pair);
            }
        }
        requireFitting(projects, organisations, tables, fixed);
        requirePeople(projects, fixed, crews);
    }

    int slots() {
        return tables.size();
    }

    private static void requirePeople(List<Participant> projects, List<Seat> fixed, List<List<Integer>> crews) {
        Map<List<Integer>, Integer> taken = new HashMap<>();
        for (Seat seat : fixed) {
            int crew = projects.get(seat.project()).crew();
            if (crew != Participant.ALONE && taken.merge(List.of(crew, seat.slot()), 1, Integer::sum) > crews.get(crew).get(seat.slot())) {
                throw new IllegalArgumentException("more fixed meetings than people: " + seat);
            }
        }
    }

    private static void requireFitting(List<Participant> projects, List<Participant> organisations, List<Integer> tables, List<Seat> fixed) {
        Set<List<Integer>> taken = new HashSet<>();
        int[] ofProject = new int[projects.size()];
        int[] ofOrganisation = new int[organisations.size()];
        Set<List<Integer>> met = new HashSet<>();
        for (Seat seat : fixed) {
            Participant project = projects.get(seat.project());
            Participant organisation = organisations.get(seat.organisation());
            boolean fits = (project.available() & organisation.available() & 1L << seat.slot()) != 0
                    && seat.table() >= 0 && seat.table() < tables.get(seat.slot())
                    && ++ofProject[seat.project()] <= project.limit() && ++ofOrganisation[seat.organisation()] <= organisation.limit()
                    && met.add(List.of(seat.project(), seat.organisation()))
                    && taken.add(List.of(0, seat.slot(), seat.project()))
                    && (project.person() == Participant.ALONE || taken.add(List.of(3, seat.slot(), project.person()))) && taken.add(List.of(1, seat.slot(), seat.organisation()))
                    && taken.add(List.of(2, seat.slot(), seat.table()));
            if (!fits) {
                throw new IllegalArgumentException("a fixed meeting does not fit: " + seat);
            }
        }
    }
}
