package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheqia.meeting.entity.FairTimetable;
import org.sheqia.meeting.entity.Meeting;
import org.sheqia.meeting.entity.MeetingRequest;
import org.sheqia.meeting.entity.Side;
import org.sheqia.meeting.entity.TimetableEdition;
import org.sheqia.meeting.entity.TimetableRun;
import org.sheqia.meeting.entity.WishList;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.control.TenantScope;

/** Wishes, requests, timetables and meetings, each loaded through the one who may have it. */
@ApplicationScoped
public class Meetings {

    private static final String PLANNED = "org.sheqia.meeting.entity.MeetingStatus.PLANNED";

    @Inject
    TenantScope scope;

    Optional<WishList> wishList(String season, String party) {
        return scope.em().createQuery("select p from WishList p where p.season = :season and p.party = :party", WishList.class)
                .setParameter("season", season).setParameter("party", party).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    /**
     * The season's row, locked together with those of all other seasons, in one order: who sits down in one of them sits at no
     * table of another.
     */
    FairTimetable timetable(String season) {
        List<FairTimetable> all = scope.em().createQuery("select t from FairTimetable t order by t.season", FairTimetable.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return all.stream().filter(t -> t.season().equals(season)).findFirst().orElseGet(() -> {
            FairTimetable timetable = new FairTimetable(season);
            scope.em().persist(timetable);
            scope.em().flush();
            return timetable;
        });
    }

    TimetableRun run(String season, String id) {
        return scope.em().createQuery("select r from TimetableRun r where r.season = :season and r.id = :id", TimetableRun.class)
                .setParameter("season", season).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** A side's request in the revision that it looked at. */
    MeetingRequest request(Side side, String party, String id, Revision seen) {
        MeetingRequest request = scope.em().createQuery("select r from MeetingRequest r where r.id = :id and r."
                + (side == Side.TENANT ? "tenant" : "creditCode") + " = :party", MeetingRequest.class).setParameter("id", id)
                .setParameter("party", party).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        Revision.check(seen, id, request.version());
        return request;
    }

    /** True while the two have a request that is open or was accepted. */
    boolean isRequested(String projectId, String creditCode, Instant now) {
        return !scope.em().createQuery("select r.id from MeetingRequest r where r.projectId = :project and r.creditCode = :code"
                + " and (r.status = org.sheqia.meeting.entity.RequestStatus.ACCEPTED"
                + " or (r.status = org.sheqia.meeting.entity.RequestStatus.REQUESTED and r.expiresAt > :now))", String.class)
                .setParameter("project", projectId).setParameter("code", creditCode).setParameter("now", now).getResultList().isEmpty();
    }

    /** How often the side has asked the other for a meeting about the project at the fair. */
    long asked(Side side, Project project, String creditCode) {
        return scope.em().createQuery("select count(r) from MeetingRequest r where r.season = :season and r.projectId = :project"
                + " and r.creditCode = :code and r.askedBy = :side", Long.class).setParameter("season", project.season())
                .setParameter("project", project.id()).setParameter("code", creditCode).setParameter("side", side).getSingleResult();
    }

    Meeting meeting(Side side, String party, String id, Revision seen) {
        Meeting meeting = scope.em().createQuery("select m from Meeting m where m.id = :id and m."
                + (side == Side.TENANT ? "tenant" : "creditCode") + " = :party", Meeting.class).setParameter("id", id)
                .setParameter("party", party).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        Revision.check(seen, id, meeting.version());
        return meeting;
    }

    /** The season's meetings that can be planned anew: they are to come, and nobody is at their table yet. */
    List<Meeting> planned(String season, Instant now) {
        return scope.em().createQuery("select m from Meeting m where m.season = :season and m.startsAt > :now and m.walkIn = false"
                + " and m.tenantThereAt is null and m.organisationThereAt is null and m.status = " + PLANNED + " order by m.startsAt, m.id", Meeting.class).setParameter("season", season)
                .setParameter("now", now).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The season's meetings that are not held and not over: also where one of the two waits, and whoever walked in. */
    List<Meeting> toBeHeld(String season, Instant now) {
        return scope.em().createQuery("select m from Meeting m where m.season = :season and m.endsAt > :now and m.status = " + PLANNED
                + " order by m.startsAt, m.id", Meeting.class).setParameter("season", season).setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    String seasonOf(String projectId) {
        return scope.em().createQuery("select p.season from Project p where p.id = :id", String.class).setParameter("id", projectId).getSingleResult();
    }

    /** A project's meetings to come. */
    List<Meeting> plannedOf(String projectId, Instant now) {
        return scope.em().createQuery("select m from Meeting m where m.projectId = :project and m.startsAt > :now and m.status = " + PLANNED,
                Meeting.class).setParameter("project", projectId).setParameter("now", now).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** True while the two are planned to meet, or have met. */
    boolean areMeeting(String projectId, String creditCode, Instant now) {
        return !scope.em().createQuery("select m.id from Meeting m where m.projectId = :project and m.creditCode = :code"
                + " and (m.status = org.sheqia.meeting.entity.MeetingStatus.HELD or m.status = " + PLANNED + " and m.endsAt > :now)", String.class)
                .setParameter("project", projectId).setParameter("code", creditCode).setParameter("now", now).getResultList().isEmpty();
    }

    /** An organisation's meetings to come. */
    List<Meeting> planned(String season, String creditCode, Instant now) {
        return scope.em().createQuery("select m from Meeting m where m.season = :season and m.creditCode = :code and m.startsAt > :now"
                + " and m.status = " + PLANNED, Meeting.class).setParameter("season", season).setParameter("code", creditCode)
                .setParameter("now", now).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** A participant's meetings to come in these slots. */
    List<Meeting> planned(String season, String party, List<String> slots, Instant now) {
        return slots.isEmpty() ? List.of() : scope.em().createQuery("select m from Meeting m where m.season = :season"
                + " and (m.projectId = :party or m.creditCode = :party) and m.slotId in :slots and m.startsAt > :now"
                + " and m.status = " + PLANNED, Meeting.class).setParameter("season", season).setParameter("party", party)
                .setParameter("slots", slots).setParameter("now", now).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** One of the season's meetings in the revision that was looked at. */
    Meeting meeting(String season, String id, Revision seen) {
        Meeting meeting = scope.em().createQuery("select m from Meeting m where m.season = :season and m.id = :id", Meeting.class)
                .setParameter("season", season).setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(Rejected::hidden);
        Revision.check(seen, id, meeting.version());
        return meeting;
    }

    Optional<TimetableEdition> lastEdition(String season) {
        return scope.em().createQuery("select e from TimetableEdition e where e.season = :season order by e.number desc", TimetableEdition.class)
                .setParameter("season", season).setMaxResults(1).getResultStream().findFirst();
    }

    /** Everybody's absences of a season. */
    List<WishList> wishLists(String season) {
        return scope.em().createQuery("select w from WishList w where w.season = :season order by w.id", WishList.class)
                .setParameter("season", season).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Whether somebody who says so of the party is absent in the slot. */
    boolean isAbsent(String season, String party, String slot) {
        return scope.em().createQuery("select w.absences from WishList w where w.season = :season and w.party = :party", String.class)
                .setParameter("season", season).setParameter("party", party).getResultStream()
                .anyMatch(absences -> WishList.list(absences).contains(slot));
    }

    /** A project's meetings that are not over. */
    List<Meeting> notOver(String projectId, Instant now) {
        return scope.em().createQuery("select m from Meeting m where m.projectId = :project and m.endsAt > :now and m.taken = true", Meeting.class)
                .setParameter("project", projectId).setParameter("now", now).getResultList();
    }

    /**
     * Who sits anywhere between the two moments.
     *
     * @param projects that ask, so that it is known who speaks for them
     */
    Sittings sittings(Instant from, Instant until, Collection<String> projects) {
        List<Meeting> sitting = scope.em().createQuery("select m from Meeting m where m.startsAt < :until and m.endsAt > :from and m.taken = true",
                Meeting.class).setParameter("from", from).setParameter("until", until).getResultList();
        Set<String> all = new HashSet<>(projects);
        sitting.forEach(m -> all.add(m.projectId()));
        Map<String, String> speakers = new HashMap<>();
        if (!all.isEmpty()) {
            scope.em().createQuery("select w from WishList w where w.party in :projects", WishList.class).setParameter("projects", all)
                    .getResultStream().forEach(list -> list.speaker().ifPresent(speaker -> speakers.put(list.party(), speaker)));
        }
        return new Sittings(sitting, speakers);
    }

    void add(Object row) {
        scope.em().persist(row);
    }

    void flush() {
        scope.em().flush();
    }
}
