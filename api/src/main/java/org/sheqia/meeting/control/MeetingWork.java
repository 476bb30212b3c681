package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.DateKind;
import org.sheqia.work.control.OffersDates;
import org.sheqia.work.control.OffersWork;
import org.sheqia.work.control.WorkKind;

/** Requests that wait for an answer, and the meetings of the day. */
@ApplicationScoped
public class MeetingWork implements OffersWork, OffersDates {

    @Override
    public List<WorkKind> kinds() {
        return List.of(
                WorkKind.until("answer-meeting-request", "select r.id, r.title, r.tenant, r.askedAt, r.id, r.expiresAt, r.season from MeetingRequest r where r.tenant = :scope"
                    + " and r.askedBy = org.sheqia.meeting.entity.Side.ORGANISATION and r.expiresAt > :now and r.status ="
                    + " org.sheqia.meeting.entity.RequestStatus.REQUESTED order by r.expiresAt",
                    Role.OFFICER).ofSeason(),
                WorkKind.until("answer-own-meeting-request", "select r.id, r.title, r.tenant, r.askedAt, r.id, r.expiresAt, r.season from MeetingRequest r where r.creditCode ="
                    + " :scope and r.askedBy = org.sheqia.meeting.entity.Side.TENANT and r.expiresAt > :now and r.status ="
                    + " org.sheqia.meeting.entity.RequestStatus.REQUESTED order by r.expiresAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF).ofSeason(),
                WorkKind.at("attend-meeting", "select m.id, m.title, m.tenant, m.startsAt, m.id, m.startsAt, m.season from Meeting m where m.tenant = :scope and"
                    + " m.startsAt >= :dawn and m.startsAt < :tomorrow and m.endsAt > :now and m.status ="
                    + " org.sheqia.meeting.entity.MeetingStatus.PLANNED order by m.startsAt",
                    Role.OFFICER, Role.APPROVER).ofSeason(),
                WorkKind.at("attend-own-meeting", "select m.id, m.title, m.tenant, m.startsAt, m.id, m.startsAt, m.season from Meeting m where m.creditCode = :scope and"
                    + " m.startsAt >= :dawn and m.startsAt < :tomorrow and m.endsAt > :now and m.status ="
                    + " org.sheqia.meeting.entity.MeetingStatus.PLANNED order by m.startsAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF).ofSeason());
    }

    @Override
    public List<DateKind> dates() {
        return List.of(
                DateKind.of("meeting", "select m.id, m.id, m.title, m.tenant, m.startsAt, m.endsAt, m.season from Meeting m where m.tenant = :scope and"
                    + " m.startsAt >= :from and m.startsAt < :until and m.status <>"
                    + " org.sheqia.meeting.entity.MeetingStatus.CALLED_OFF order by m.startsAt",
                    Role.OFFICER, Role.APPROVER, Role.FINANCE, Role.TENANT_ADMIN).ofSeason(),
                DateKind.of("meeting", "select m.id, m.id, m.title, m.tenant, m.startsAt, m.endsAt, m.season from Meeting m where m.creditCode = :scope and"
                    + " m.startsAt >= :from and m.startsAt < :until and m.status <>"
                    + " org.sheqia.meeting.entity.MeetingStatus.CALLED_OFF order by m.startsAt",
                    Role.ORG_ADMIN, Role.ORG_STAFF).ofSeason());
    }
}
