package org.sheqia.planner.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheqia.planner.entity.Planning.Pair;
import org.sheqia.planner.entity.Planning.Participant;
import org.sheqia.planner.entity.Planning.Seat;
import org.sheqia.planner.entity.Timetable.Worth;

/**
 * A timetable in the making: which pair sits in which slot, and what that is worth. Participants are numbered through,
 * the projects first; projects that are met by the same person share a row. Fixed meetings are pairs behind those of the planning; a value of their own only where wished.
 */
final class Board {

    static final int NONE = -1;

    /** What it is worth that a meeting stays where it was: more than any other change brings. */
    private static final int STAYS = 4_000;

    final Planning planning;
    final int projects;
    final int pairs;
    final int[] project;
    final int[] organisation;
    final int[] value;
    final int[] slotOf;
    final int[] limit;
    final long[] available;
    final int[] degree;
    final int[] count;

    /** Of each project, whose people meet for it; of each crew, how many of them sit in a slot. */
    private final int[] crew;
    private final int[][] sitting;

    /** Of each participant, its row in {@link #at}; those of the projects come first. */
    final int[] row;
    final int hosts;

    /** Which pair sits in a slot, by row. */
    final int[][] at;
    final boolean[] pinned;
    private final int[] stay;
    private final Map<List<Integer>, Integer> index = new HashMap<>();
    private long total;

    Board(Planning planning) {
        this.planning = planning;
        List<Participant> all = new ArrayList<>(planning.projects());
        all.addAll(planning.organisations());
        limit = all.stream().mapToInt(Participant::limit).toArray();
        available = all.stream().mapToLong(Participant::available).toArray();
        degree = new int[all.size()];
        count = new int[planning.slots()];
        crew = planning.projects().stream().mapToInt(Participant::crew).toArray();
        sitting = new int[planning.crews().size()][planning.slots()];
        projects = planning.projects().size();
        row = rows(all);
        hosts = Arrays.stream(row, 0, projects).max().orElse(NONE) + 1;
        at = new int[hosts + planning.organisations().size()][planning.slots()];
        for (int[] slots : at) {
            Arrays.fill(slots, NONE);
        }
        List<Pair> board = new ArrayList<>(planning.pairs());
        board.forEach(pair -> index.put(List.of(pair.project(), pair.organisation()), index.size()));
        for (Seat seat : planning.fixed()) {
            if (index.putIfAbsent(List.of(seat.project(), seat.organisation()), board.size()) == null) {
                board.add(new Pair(seat.project(), seat.organisation(), 1));
            }
        }
        pairs = planning.pairs().size();
        project = board.stream().mapToInt(Pair::project).toArray();
        organisation = board.stream().mapToInt(pair -> projects + pair.organisation()).toArray();
        value = board.stream().mapToInt(Pair::value).toArray();
        Arrays.fill(value, pairs, value.length, 0);
        slotOf = new int[project.length];
        stay = new int[project.length];
        pinned = new boolean[project.length];
        Arrays.fill(slotOf, NONE);
        Arrays.fill(stay, NONE);
        pin();
    }

    private int[] rows(List<Participant> all) {
        int[] rows = new int[all.size()];
        Map<Integer, Integer> ofPerson = new HashMap<>();
        int next = 0;
        for (int participant = 0; participant < rows.length; participant++) {
            int person = participant < projects ? all.get(participant).person() : Participant.ALONE;
            Integer known = person == Participant.ALONE ? null : ofPerson.putIfAbsent(person, next);
            rows[participant] = known == null ? next++ : known;
        }
        return rows;
    }

    private void pin() {
        for (Seat seat : planning.fixed()) {
            int pair = pairOf(seat);
            pinned[pair] = true;
            place(pair, seat.slot());
        }
        for (Seat seat : planning.keep()) {
            int pair = pairOf(seat);
            if (pair != NONE) {
                stay[pair] = seat.slot();
            }
        }
    }

    int pairOf(Seat seat) {
        return index.getOrDefault(List.of(seat.project(), seat.organisation()), NONE);
    }

    /** Which pair the person of the pair's project meets in that slot. */
    int ofHost(int pair, int slot) {
        return at[row[project[pair]]][slot];
    }

    /** Which pair the organisation meets in that slot. */
    int ofGuest(int pair, int slot) {
        return at[row[organisation[pair]]][slot];
    }

    /** The slots in which both sides can be met. */
    long common(int pair) {
        return available[project[pair]] & available[organisation[pair]];
    }

    boolean hasTable(int slot) {
        return count[slot] < planning.tables().get(slot);
    }

    int crewOf(int pair) {
        return crew[project[pair]];
    }

    /** Whether somebody of the project's people is free in the slot. */
    boolean hasPeople(int pair, int slot) {
        int of = crewOf(pair);
        return of == Participant.ALONE || sitting[of][slot] < planning.crews().get(of).get(slot);
    }

    /** Whether nobody's people sit at more tables than they can. */
    boolean crewsFit(int slot) {
        for (int of = 0; of < sitting.length; of++) {
            if (sitting[of][slot] > planning.crews().get(of).get(slot)) {
                return false;
            }
        }
        return true;
    }

    boolean hasRoom(int pair) {
        return degree[project[pair]] < limit[project[pair]] && degree[organisation[pair]] < limit[organisation[pair]];
    }

    /** A slot in which the pair could sit now, {@link #NONE} if there is none. */
    int openSlot(int pair) {
        if (stay[pair] != NONE && isOpen(pair, stay[pair])) {
            return stay[pair];
        }
        for (long left = common(pair); left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            if (isOpen(pair, slot)) {
                return slot;
            }
        }
        return NONE;
    }

    boolean isOpen(int pair, int slot) {
        return (common(pair) >> slot & 1) != 0 && hasTable(slot) && hasPeople(pair, slot) && ofHost(pair, slot) == NONE && ofGuest(pair, slot) == NONE;
    }

    void place(int pair, int slot) {
        slotOf[pair] = slot;
        at[row[project[pair]]][slot] = pair;
        at[row[organisation[pair]]][slot] = pair;
        count[slot]++;
        sit(pair, slot, 1);
        total += value[pair] + FairShare.of(++degree[project[pair]]) + FairShare.of(++degree[organisation[pair]]) + stays(pair);
    }

    void remove(int pair) {
        int slot = slotOf[pair];
        total -= value[pair] + FairShare.of(degree[project[pair]]--) + FairShare.of(degree[organisation[pair]]--) + stays(pair);
        slotOf[pair] = NONE;
        at[row[project[pair]]][slot] = NONE;
        at[row[organisation[pair]]][slot] = NONE;
        count[slot]--;
        sit(pair, slot, -1);
    }

    private void sit(int pair, int slot, int more) {
        if (crewOf(pair) != Participant.ALONE) {
            sitting[crewOf(pair)][slot] += more;
        }
    }

    /** What still can be of the timetable before. */
    void putBack() {
        for (int pair = 0; pair < pairs; pair++) {
            if (stay[pair] != NONE && slotOf[pair] == NONE && hasRoom(pair) && isOpen(pair, stay[pair])) {
                place(pair, stay[pair]);
            }
        }
    }

    private int stays(int pair) {
        return stay[pair] == NONE ? 0 : stay[pair] == slotOf[pair] ? STAYS : STAYS / 2;
    }

    /** The value together with what staying is worth. */
    long total() {
        return total;
    }

    Worth worth() {
        long wishes = 0;
        for (int pair = 0; pair < pairs; pair++) {
            wishes += slotOf[pair] == NONE ? 0 : value[pair];
        }
        long ofProjects = 0;
        long ofOrganisations = 0;
        for (int participant = 0; participant < degree.length; participant++) {
            long share = FairShare.upTo(degree[participant]);
            if (participant < projects) {
                ofProjects += share;
            } else {
                ofOrganisations += share;
            }
        }
        return new Worth(wishes, ofProjects, ofOrganisations);
    }

    int[] copy() {
        return slotOf.clone();
    }

    void restore(int[] slots) {
        for (int pair = 0; pair < slotOf.length; pair++) {
            if (slotOf[pair] != NONE) {
                remove(pair);
            }
        }
        for (int pair = 0; pair < slotOf.length; pair++) {
            if (slots[pair] != NONE) {
                place(pair, slots[pair]);
            }
        }
    }
}
