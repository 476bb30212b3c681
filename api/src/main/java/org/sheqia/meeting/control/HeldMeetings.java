package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sheqia.season.control.CountsMeetings;

/** Meetings that were held, for the live numbers. */
@ApplicationScoped
public class HeldMeetings implements CountsMeetings {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Override
    public long held(String season) {
        return em.createQuery("select count(m) from Meeting m where m.season = :season"
                + " and m.status = org.sheqia.meeting.entity.MeetingStatus.HELD", Long.class).setParameter("season", season).getSingleResult();
    }
}
