package org.sheqia.notification.entity;

/** What notices are about; each person chooses by topic how they come. */
public enum Topic {
    /** Projects from the draft to the opening: publications, amendments, questions. */
    PROCEDURE,
    /** Evaluation, results, objections, complaints. */
    RESULT,
    /** Contracts and supplements. */
    CONTRACT,
    /** Services, reports, evaluations of delivery. */
    DELIVERY,
    /** Instalments, appropriations, tranches that are paid. */
    PAYMENT,
    MEETING,
    /** Pledges, programmes. */
    FUNDING,
    /** Registration, standing, credit of organisations. */
    ORGANISATION,
    /** Roles, invitations, deputies, sealed acts. */
    ACCOUNT,
    /** The district's own: calendars, timetables. */
    DISTRICT
}
