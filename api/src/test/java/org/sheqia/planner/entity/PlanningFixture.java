package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.sheqia.planner.entity.Planning.Pair;
import org.sheqia.planner.entity.Planning.Participant;
import org.sheqia.planner.entity.Planning.Seat;

/** Plannings of a fair: some are wished for by many, most by few. */
public final class PlanningFixture {

    private PlanningFixture() {
    }

    /** 400 projects with 12 wishes each, 200 organisations with 20, 60 tables in 16 slots, at most 4 and 8 meetings. */
    public static Planning fair(long seed, int absentPercent) {
        return fair(seed, absentPercent, 400, 200, Collections.nCopies(16, 60), 4, 8);
    }

    public static Planning fair(long seed, int absentPercent, int projects, int organisations, List<Integer> tables, int most, int mostOthers) {
        Random random = new Random(seed);
        Map<List<Integer>, int[]> ranks = new TreeMap<>((a, b) -> a.get(0).equals(b.get(0)) ? a.get(1) - b.get(1) : a.get(0) - b.get(0));
        for (int project = 0; project < projects; project++) {
            int rank = 1;
            for (int organisation : wishes(random, Math.min(12, organisations), organisations)) {
                ranks.computeIfAbsent(List.of(project, organisation), key -> new int[2])[0] = rank++;
            }
        }
        for (int organisation = 0; organisation < organisations; organisation++) {
            int rank = 1;
            for (int project : wishes(random, Math.min(20, projects), projects)) {
                ranks.computeIfAbsent(List.of(project, organisation), key -> new int[2])[1] = rank++;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        ranks.forEach((pair, rank) -> pairs.add(new Pair(pair.get(0), pair.get(1), WishValue.of(rank[0], rank[1], false))));
        return of(participants(random, projects, most, tables.size(), absentPercent),
                participants(random, organisations, mostOthers, tables.size(), absentPercent), tables, pairs);
    }

    static Planning of(List<Participant> projects, List<Participant> organisations, List<Integer> tables, List<Pair> pairs) {
        return of(projects, organisations, tables, pairs, List.of(), List.of());
    }

    /** Of people without towns. */
    public static Planning of(List<Participant> projects, List<Participant> organisations, List<Integer> tables, List<Pair> pairs, List<Seat> fixed,
            List<Seat> keep) {
        return new Planning(projects, organisations, tables, pairs, fixed, keep, List.of());
    }

    /** One who can be met in each of so many slots but these. */
    public static Participant participant(int limit, int slots, Set<Integer> absences) {
        long available = slots == Planning.MOST_SLOTS ? -1L : (1L << slots) - 1;
        for (int slot : absences) {
            available &= ~(1L << slot);
        }
        return new Participant(limit, available, Participant.ALONE, Participant.ALONE);
    }

    /** The same, with so many projects after one another met by one person. */
    public static Planning shared(Planning planning, int projectsOfPerson) {
        List<Participant> projects = new ArrayList<>();
        for (Participant project : planning.projects()) {
            projects.add(new Participant(project.limit(), project.available(), projects.size() / projectsOfPerson, Participant.ALONE));
        }
        return of(projects, planning.organisations(), planning.tables(), planning.pairs());
    }

    /** The same, with so many projects after one another of one town, which sends so many people. */
    static Planning crews(Planning planning, int projectsOfCrew, int people) {
        List<Participant> projects = new ArrayList<>();
        for (Participant project : planning.projects()) {
            projects.add(new Participant(project.limit(), project.available(), project.person(), projects.size() / projectsOfCrew));
        }
        int crews = (projects.size() + projectsOfCrew - 1) / projectsOfCrew;
        return new Planning(projects, planning.organisations(), planning.tables(), planning.pairs(), List.of(), List.of(),
                Collections.nCopies(crews, Collections.nCopies(planning.tables().size(), people)));
    }

    private static Set<Integer> wishes(Random random, int count, int of) {
        Set<Integer> wishes = new LinkedHashSet<>();
        while (wishes.size() < count) {
            wishes.add((int) (of * Math.pow(random.nextDouble(), 1.5)));
        }
        return wishes;
    }

    private static List<Participant> participants(Random random, int count, int limit, int slots, int absentPercent) {
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<Integer> absences = new HashSet<>();
            for (int slot = 0; slot < slots; slot++) {
                if (random.nextInt(100) < absentPercent) {
                    absences.add(slot);
                }
            }
            participants.add(participant(limit, slots, absences));
        }
        return participants;
    }
}
