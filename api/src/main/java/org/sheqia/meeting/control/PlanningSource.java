package org.sheqia.meeting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.control.NamedPlanning.PartyOf;
import org.sheqia.meeting.entity.IntegrityWall;
import org.sheqia.meeting.entity.MeetingStatus;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.meeting.entity.TimetableRun.Sitting;
import org.sheqia.meeting.entity.WishList;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.season.entity.MeetingLimits;
import org.sheqia.tenancy.control.Listing;

/** What a season's timetable is computed from, in few queries however many take part. */
@Listing
public class PlanningSource {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    FairRooms rooms;

    /** For what is to come after {@code now}: the past stays as it is and counts towards each one's meetings. */
    NamedPlanning of(TimetableRun run, Instant now) {
        String season = run.season();
        Map<String, Object[]> said = em.createQuery("select p.party, p.wishes, p.absences, p.most, p.tenant, p.representative from WishList p"
                + " where p.season = :season", Object[].class).setParameter("season", season).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], Function.identity()));
        Set<List<String>> requested = em.createQuery("select r.projectId, r.creditCode from MeetingRequest r where r.season = :season"
                + " and r.status = org.sheqia.meeting.entity.RequestStatus.ACCEPTED", Object[].class).setParameter("season", season)
                .getResultStream().map(r -> List.of((String) r[0], (String) r[1])).collect(Collectors.toSet());
        List<Object[]> meetings = em.createQuery("select m.projectId, m.creditCode, m.slotId, m.tableId, m.startsAt, m.walkIn, m.status,"
                + " m.tenantThereAt, m.organisationThereAt, m.tenant, m.endsAt from Meeting m"
                + " where m.season = :season and m.status <> org.sheqia.meeting.entity.MeetingStatus.CALLED_OFF", Object[].class)
                .setParameter("season", season).getResultList();
        Map<String, Integer> before = new HashMap<>();
        Set<List<String>> met = new HashSet<>();
        List<Slot> slots = rooms.slots(season).stream().filter(slot -> slot.startsAt().isAfter(now)).toList();
        TakenSlots taken = new TakenSlots(slots);
        for (Object[] m : meetings) {
            if (stays(m, now)) {
                met.add(List.of((String) m[0], (String) m[1]));
                before.merge((String) m[0], 1, Integer::sum);
                before.merge((String) m[1], 1, Integer::sum);
                taken.meet((Instant) m[4], (Instant) m[10], (String) m[9], List.of((String) m[0], (String) m[1], (String) m[3], person((String) m[0], said)));
            }
        }
        meetElsewhere(season, now, taken);
        NamedPlanning plan = new NamedPlanning(slots.stream().map(slot -> slot.without(table -> taken.isTaken(slot, table))).toList());
        MeetingLimits limits = rooms.limits(season);
        List<PartyOf> parties = parties(season, said, requested, run.fixed());
        parties.stream().map(PartyOf::tenant).filter(tenant -> tenant != null && limits.peopleOf(tenant) != null).distinct().sorted()
                .forEach(tenant -> plan.crew(tenant, slot -> limits.peopleOf(tenant) - taken.people(slot, tenant)));
        parties.forEach(party -> {
            Object[] words = said.get(party.id());
            Set<String> absent = words == null ? Set.of() : new HashSet<>(WishList.list((String) words[2]));
            int usual = party.status() == null ? limits.ofOrganisation() : limits.ofProject();
            int most = words == null || words[3] == null ? usual : (Integer) words[3];
            String person = person(party.id(), said);
            plan.add(party, person, Math.max(0, most - before.getOrDefault(party.id(), 0)), slot -> !absent.contains(slot.id())
                    && !taken.isTaken(slot, party.id()) && !taken.isTaken(slot, person)
                    && (party.status() == null || IntegrityWall.isOpen(party.status(), party.bidDeadline(), slot.endsAt())));
        });
        said.forEach((party, words) -> plan.wishes(party, WishList.list((String) words[1])));
        requested.forEach(pair -> plan.request(pair.get(0), pair.get(1)));
        plan.without(met);
        plan.fix(run.fixed());
        if (!run.isFresh()) {
            plan.keep(meetings.stream().filter(m -> !stays(m, now))
                    .map(m -> new Sitting((String) m[0], (String) m[1], (String) m[2], (String) m[3])).toList());
        }
        return plan;
    }

    /** Who sits at another season's tables sits at none of these then. */
    private void meetElsewhere(String season, Instant now, TakenSlots taken) {
        em.createQuery("select m.startsAt, m.endsAt, m.tenant, m.projectId, m.creditCode, w.representative from Meeting m"
                + " left join WishList w on w.season = m.season and w.party = m.projectId"
                + " where m.season <> :season and m.endsAt > :now and m.taken = true", Object[].class)
                .setParameter("season", season).setParameter("now", now).getResultStream()
                .forEach(m -> taken.meet((Instant) m[0], (Instant) m[1], (String) m[2], List.of((String) m[3], (String) m[4],
                        m[5] == null ? (String) m[3] : WishList.speaker((String) m[2], (String) m[5]))));
    }

    /** Whether the two may still sit together then. */
    boolean isOpen(String projectId, Instant end) {
        return em.createQuery("select p.status, p.bidDeadline from Project p where p.id = :id", Object[].class).setParameter("id", projectId)
                .getResultStream().allMatch(r -> IntegrityWall.isOpen((ProjectStatus) r[0], (Instant) r[1], end));
    }

    /** Who speaks for a project; the project itself, or the organisation, where nobody is named. */
    private static String person(String party, Map<String, Object[]> said) {
        Object[] words = said.get(party);
        return words == null || words[5] == null ? party : WishList.speaker((String) words[4], (String) words[5]);
    }

    /** What has begun, what was agreed on the day, and where somebody is at the table already. */
    private static boolean stays(Object[] meeting, Instant now) {
        return !((Instant) meeting[4]).isAfter(now) || (Boolean) meeting[5] || meeting[6] != MeetingStatus.PLANNED
                || meeting[7] != null || meeting[8] != null;
    }

    /** Projects that were published and organisations that take part, of those that wish, are wished for or are fixed. */
    private List<PartyOf> parties(String season, Map<String, Object[]> said, Set<List<String>> requested, List<Sitting> fixed) {
        Set<String> ids = new HashSet<>(said.keySet());
        said.values().forEach(words -> ids.addAll(WishList.list((String) words[1])));
        requested.forEach(ids::addAll);
        fixed.forEach(sitting -> ids.addAll(List.of(sitting.projectId(), sitting.creditCode())));
        if (ids.isEmpty()) {
            return List.of();
        }
        List<PartyOf> parties = em.createQuery("select p.id, p.tenantId, p.title, p.status, p.bidDeadline from Project p"
                + " where p.season = :season and p.publishedAt is not null and p.id in :ids order by p.id", Object[].class)
                .setParameter("season", season).setParameter("ids", ids).getResultStream()
                .map(r -> new PartyOf((String) r[0], (String) r[1], (String) r[2], (ProjectStatus) r[3], (Instant) r[4]))
                .collect(Collectors.toCollection(ArrayList::new));
        em.createQuery("select p.creditCode, p.organisationName from Participation p where p.season = :season and p.present = true"
                + " and p.creditCode in :ids order by p.creditCode", Object[].class).setParameter("season", season).setParameter("ids", ids).getResultStream()
                .forEach(r -> parties.add(new PartyOf((String) r[0], null, (String) r[1], null, null)));
        return parties;
    }
}
