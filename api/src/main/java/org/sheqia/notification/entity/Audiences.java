package org.sheqia.notification.entity;

import static org.sheqia.notification.entity.Party.ADDRESSEE;
import static org.sheqia.notification.entity.Party.APPROVER;
import static org.sheqia.notification.entity.Party.BIDDERS;
import static org.sheqia.notification.entity.Party.CONCERNED;
import static org.sheqia.notification.entity.Party.CO_FUNDERS;
import static org.sheqia.notification.entity.Party.DISTRICT_ADMIN;
import static org.sheqia.notification.entity.Party.FINANCE;
import static org.sheqia.notification.entity.Party.FOLLOWERS;
import static org.sheqia.notification.entity.Party.OFFICER;
import static org.sheqia.notification.entity.Party.ORGANISATION;
import static org.sheqia.notification.entity.Party.ORGANISATION_ADMIN;
import static org.sheqia.notification.entity.Party.PERSON;
import static org.sheqia.notification.entity.Topic.ACCOUNT;
import static org.sheqia.notification.entity.Topic.CONTRACT;
import static org.sheqia.notification.entity.Topic.DELIVERY;
import static org.sheqia.notification.entity.Topic.DISTRICT;
import static org.sheqia.notification.entity.Topic.FUNDING;
import static org.sheqia.notification.entity.Topic.MEETING;
import static org.sheqia.notification.entity.Topic.PAYMENT;
import static org.sheqia.notification.entity.Topic.PROCEDURE;
import static org.sheqia.notification.entity.Topic.RESULT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Duties;

/**
 * Who hears of which act: who has to do something about it, and who has to know. Every act has its row, also one of which nobody
 * is told, with the reason; a new act without a row fails a test. The table is printed beside the README of the API.
 *
 * <p>What is official (政府采购法实施条例 第43条, 财政部令第87号 第69条 and what else the law wants told) stands in the portal for
 * everyone told, whatever a person has chosen.
 */
public final class Audiences {

    private static final Map<String, Row> ROWS = new TreeMap<>();

    static {
        topic(PROCEDURE, "ProjectEvent")
                .nobody("Drafted", "its author's own work, on the desk").nobody("Revised", "its author's own work, on the desk")
                .nobody("SeasonChanged", "its author's own work, before it is published").asks("Submitted", APPROVER).says("budgetCeiling")
                .asks("Returned", OFFICER).says("reason")
                .informs("TenderPublished", OFFICER).says("number", "bidDeadline")
                .asks("AmendmentProposed", APPROVER).says("reason")
                .asks("AmendmentReturned", OFFICER).says("reason")
                .asks("Amended", FOLLOWERS).informs(OFFICER, CO_FUNDERS).says("edition", "reason", "bidDeadline").official()
                .informs("Interrupted", OFFICER, FINANCE, CONCERNED, CO_FUNDERS).official()
                .informs("Resumed", OFFICER, FINANCE, CONCERNED, CO_FUNDERS).official()
                .informs("Cancelled", OFFICER, APPROVER, FOLLOWERS, BIDDERS, CO_FUNDERS).says("reason").official()
                .informs("Failed", OFFICER, APPROVER, FOLLOWERS, BIDDERS, CO_FUNDERS).says("reason").official();
        topic(PROCEDURE, "ConsultationEvent")
                .informs("Opened", APPROVER).says("closesAt").informs("Answered", OFFICER).informs("AnswerHidden", APPROVER).says("reason")
                .informs("Closed", APPROVER).informs("Withdrawn", APPROVER).says("reason")
                .asks("NeedExemptionAsked", APPROVER).says("reason").informs("NeedExemptionConfirmed", OFFICER).informs("NeedExemptionDeclined", OFFICER);
        topic(PROCEDURE, "QuestionEvent")
                .asks("Asked", OFFICER).asks("AnswerProposed", APPROVER).asks("AnswerReturned", OFFICER).says("reason")
                .informs("Answered", FOLLOWERS, OFFICER).says("question").official();
        topic(PROCEDURE, "BidEvent")
                .nobody("Submitted", "sealed; its organisation hears that a sealed act was done").nobody("Confirmed", "sealed, like a submission")
                .nobody("Withdrawn", "sealed, like a submission").nobody("Revealed", "its organisation's own record of what it did before")
                .asks("OpeningAttended", OFFICER, APPROVER).says("official")
                .asks("BidsOpened", OFFICER).informs(CONCERNED).official();
        topic(ACCOUNT, "BidEvent").informs("SealedActDone", ORGANISATION_ADMIN);
        topic(RESULT, "EvaluationEvent")
                .informs("PoolFixed", APPROVER).says("seats").informs("PoolDrawn", OFFICER)
                .informs("CommitteeFormed", APPROVER).says("members")
                .nobody("Declared", "the officer's page counts it").asks("Recused", OFFICER).says("member", "why")
                .asks("Missed", APPROVER).informs(PERSON).says("member", "reason").informs("Replaced", PERSON, OFFICER).says("member", "reason")
                .asks("Seated", PERSON).informs("ScoresSubmitted", OFFICER).says("member").asks("Closed", OFFICER).says("round", "ranked");
        topic(RESULT, "AwardEvent")
                .asks("Proposed", APPROVER).says("name", "amount")
                .informs("ResultPublished", BIDDERS, OFFICER, CO_FUNDERS).says("name", "amount", "objectionEndsAt").official()
                .asks("AwardNoticed", OFFICER).informs(BIDDERS, FOLLOWERS).says("name", "amount", "signBy").official()
                .asks("RevocationProposed", APPROVER).says("name", "reason").informs("RevocationDropped", OFFICER).says("name")
                .informs("Revoked", ORGANISATION, BIDDERS, OFFICER, CO_FUNDERS).says("name", "reason").official()
                .informs("ProposalRevoked", ORGANISATION, OFFICER).says("name", "reason").official()
                .informs("BidRejected", ORGANISATION).says("reason").official();
        topic(RESULT, "ObjectionEvent")
                .asks("Filed", OFFICER, APPROVER).says("name", "answerBy").asks("CorrectionChanged", OFFICER, APPROVER).says("name")
                .informs("Withdrawn", OFFICER, APPROVER).says("name").asks("AnswerProposed", OFFICER, APPROVER).says("outcome")
                .asks("AnswerReturned", OFFICER, APPROVER).says("reason").informs("Accepted", ORGANISATION).official()
                .asks("Returned", ORGANISATION).says("reason", "correctBy").official()
                .informs("Inadmissible", ORGANISATION).says("reason").official()
                .informs("Answered", ORGANISATION, CONCERNED, OFFICER).says("outcome").official();
        topic(RESULT, "ComplaintEvent")
                .asks("Filed", ADDRESSEE).informs(APPROVER).says("name", "examineBy")
                .asks("CorrectionAsked", ORGANISATION).says("reason", "correctBy").official().asks("CorrectionChanged", ADDRESSEE).says("name")
                .informs("NotAdmitted", ORGANISATION, OFFICER, APPROVER).says("reason").official()
                .informs("PassedOn", ORGANISATION, OFFICER, APPROVER).says("reason").official()
                .asks("Accepted", OFFICER, APPROVER, CONCERNED).informs(ORGANISATION).says("explainBy").official()
                .informs("Explained", ADDRESSEE)
                .informs("Suspended", ORGANISATION, OFFICER, APPROVER, CONCERNED).says("until").official()
                .informs("SuspensionEnded", ORGANISATION, OFFICER, APPROVER, CONCERNED).says("reason").official()
                .informs("ClockPaused", ORGANISATION, OFFICER, APPROVER).says("reason", "until").official()
                .informs("ClockResumed", ORGANISATION, OFFICER, APPROVER).says("decideBy").official()
                .informs("Decided", ORGANISATION, OFFICER, APPROVER, CONCERNED).says("outcome").official()
                .informs("DecisionPublished", ORGANISATION, OFFICER, APPROVER, CONCERNED).says("outcome").official()
                .informs("FalseFound", ORGANISATION, OFFICER, APPROVER).says("months", "reason").official()
                .informs("Withdrawn", ADDRESSEE, APPROVER).says("name");
        topic(RESULT, "StatementEvent").informs("Given", ADDRESSEE).says("name");
        topic(RESULT, "ClockEvent").informs("Recounted", OFFICER, ORGANISATION).says("before", "due").official()
                .asks("Expired", ADDRESSEE).says("due").official();
        topic(CONTRACT, "ContractEvent")
                .nobody("Drafted", "its author's own work, on the desk").nobody("Revised", "its author's own work, on the desk")
                .asks("Offered", ORGANISATION_ADMIN).informs(ORGANISATION).says("amount", "openUntil").official()
                .asks("SignedByOrganisation", APPROVER).says("signatory").asks("SignedByTenant", ORGANISATION_ADMIN).informs(ORGANISATION).says("signatory")
                .asks("Declined", OFFICER).says("organisation", "reason").informs("Withdrawn", ORGANISATION).says("reason").official()
                .asks("PaperRegistered", APPROVER).informs(ORGANISATION).informs("Discarded", ORGANISATION, OFFICER)
                .asks("ContractSigned", OFFICER).informs(ORGANISATION, FINANCE, CO_FUNDERS).says("organisation", "amount", "serviceFrom", "serviceUntil").official()
                .nobody("Filed", "done by the officer; it stands on the contract's page")
                .informs("Completed", ORGANISATION, OFFICER, FINANCE, CO_FUNDERS).official()
                .informs("Terminated", ORGANISATION, OFFICER, FINANCE, CO_FUNDERS).says("reason", "settlement").official();
        topic(PAYMENT, "ContractEvent")
                .asks("RepaymentEntered", FINANCE, APPROVER).says("amount", "paidOn").asks("RepaymentReturned", FINANCE).says("reason")
                .informs("Repaid", ORGANISATION, OFFICER).says("amount", "paidOn");
        topic(CONTRACT, "SupplementEvent")
                .nobody("Drafted", "its author's own work").nobody("Revised", "its author's own work").nobody("Discarded", "nobody had seen it")
                .asks("Offered", ORGANISATION_ADMIN).informs(ORGANISATION).says("openUntil").official()
                .asks("SignedByOrganisation", APPROVER).says("signatory").asks("SignedByTenant", ORGANISATION_ADMIN).informs(ORGANISATION).says("signatory")
                .asks("Declined", OFFICER).says("organisation", "reason").informs("Withdrawn", ORGANISATION).says("reason").official()
                .informs("Increased", ORGANISATION, FINANCE, OFFICER, CO_FUNDERS).says("value").official()
                .informs("Extended", ORGANISATION, OFFICER, CO_FUNDERS).says("serviceUntil").official()
                .informs("EndAgreed", ORGANISATION, FINANCE, OFFICER, CO_FUNDERS).says("balance").official();
        topic(PAYMENT, "PaymentEvent")
                .asks("FellDue", ORGANISATION).says("number", "amount").informs("Withheld", ORGANISATION, OFFICER).says("number", "amount", "reason").official()
                .asks("Requested", OFFICER).says("number", "amount").asks("Confirmed", FINANCE).informs(ORGANISATION).says("number", "amount")
                .asks("Returned", ORGANISATION).says("number", "reason").asks("Approved", FINANCE).informs(ORGANISATION).says("number", "amount")
                .informs("Paid", ORGANISATION, OFFICER).says("number", "amount", "bankReference");
        topic(DELIVERY, "DeliveryEvent")
                .nobody("ServiceRecorded", "daily work").nobody("ServicesImported", "daily work")
                .informs("ServiceVoided", ORGANISATION, OFFICER).says("reason").asks("Assigned", PERSON).informs(ORGANISATION).says("stage")
                .informs("AssignmentWithdrawn", PERSON).says("stage", "reason").nobody("PartScored", "the assessor's own work")
                .asks("ResultGiven", ORGANISATION).informs(OFFICER).says("stage", "score", "grade", "replyBy").official()
                .informs("Replied", OFFICER).asks("Appealed", APPROVER).informs(OFFICER).says("stage")
                .informs("AppealAnswered", ORGANISATION, OFFICER).says("outcome").official()
                .informs("Evaluated", ORGANISATION, OFFICER, CO_FUNDERS).says("stage", "score", "grade", "rectifyBy").official()
                .asks("Rectified", OFFICER).informs("RectificationAccepted", ORGANISATION)
                .asks("RectificationReturned", ORGANISATION).says("reason", "rectifyBy").official()
                .informs("NotRectified", ORGANISATION, OFFICER, CO_FUNDERS).says("stage").official()
                .asks("ExemptionAsked", APPROVER).says("reason").informs("ExemptionConfirmed", PERSON).says("reason").informs("ExemptionDeclined", PERSON);
        topic(DELIVERY, "ReportEvent").asks("Submitted", OFFICER).says("number").asks("Returned", ORGANISATION).says("number", "reason")
                .informs("Accepted", ORGANISATION, CO_FUNDERS).says("number");
        topic(DELIVERY, "StaffEvent").nobody("Assigned", "it stands on the contract's page").informs("Left", OFFICER).says("name", "until")
                .informs("Oversold", ADDRESSEE).says("percent");
        topic(DELIVERY, "VerificationEvent").nobody("Drawn", "the officer's own work; who is checked hears of doubts")
                .informs("Checked", ADDRESSEE).says("finding").informs("Visited", ORGANISATION).says("visitedOn", "findings");
        topic(DELIVERY, "SurveyEvent").informs("SurveyOpened", ORGANISATION).informs("SurveyClosed", ORGANISATION)
                .nobody("Hidden", "one resident's words; it stands in the records");
        topic(DELIVERY, "ReminderEvent").asks("Due", ORGANISATION).says("dueOn").asks("Late", ORGANISATION).informs(OFFICER).says("dueOn").official()
                .asks("RectificationDue", ORGANISATION).says("rectifyBy").official();
        topic(PAYMENT, "ReminderEvent").asks("Waiting", ADDRESSEE).says("number", "since");
        topic(CONTRACT, "ReminderEvent").asks("SignatureWaiting", ADDRESSEE).says("since");
        topic(DISTRICT, "ReminderEvent").asks("CalendarMissing", DISTRICT_ADMIN).says("year");
        topic(PAYMENT, "BudgetEvent")
                .informs("Entered", APPROVER).says("amount").asks("Proposed", APPROVER).says("amount", "reason")
                .informs("Approved", FINANCE).says("amount").informs("Rejected", FINANCE).says("reason");
        topic(MEETING, "MeetingEvent")
                .informs("WalkedIn", OFFICER, ORGANISATION).says("season", "at").informs("Moved", OFFICER, ORGANISATION).says("season", "at", "toAt", "toPlace").official()
                .informs("CalledOff", OFFICER, ORGANISATION).says("season", "at", "reason").official()
                .nobody("CheckedIn", "whoever is there sees it").informs("Missed", OFFICER, ORGANISATION).says("season", "missing")
                .informs("Minuted", OFFICER, ORGANISATION).says("season")
                .informs("AgendaChanged", ADDRESSEE).says("changes").official();
        topic(MEETING, "MeetingRequestEvent").asks("Asked", ADDRESSEE).says("season", "purpose").informs("Accepted", ADDRESSEE).says("season")
                .informs("Declined", ADDRESSEE).says("season").informs("Withdrawn", ADDRESSEE).says("season");
        topic(MEETING, "WishListEvent").nobody("Wished", "its author's own; the planner reads it");
        topic(MEETING, "TimetableEvent").nobody("RunStarted", "the district's page shows it").nobody("Computed", "the district's page shows it")
                .nobody("RunFailed", "the district's page shows it").nobody("RunCancelled", "the district's page shows it")
                .nobody("Published", "told to each participant as its changed agenda");
        topic(MEETING, "SeasonEvent").informs("Postponed", ADDRESSEE).says("opensOn").official();
        topic(DISTRICT, "SeasonEvent")
                .nobody("Drafted", "the district's own, unseen").nobody("Opened", "public, on the home page").nobody("Revised", "public, on the home page")
                .nobody("Recoded", "nothing refers to it yet").nobody("TakenBack", "nothing refers to it yet").nobody("Discarded", "the district's own, unseen").nobody("Closed", "public, on the home page");
        topic(DISTRICT, "ParticipationEvent").nobody("TookPart", "the district's list shows it").nobody("StoodBack", "the district's list shows it");
        topic(DISTRICT, "CalendarEvent").asks("Proposed", DISTRICT_ADMIN).says("year", "source").informs("Issued", DISTRICT_ADMIN).says("year", "source")
                .asks("Returned", DISTRICT_ADMIN).says("year", "reason");
        topic(FUNDING, "PledgeEvent")
                .asks("Offered", APPROVER).informs(OFFICER).says("foundation", "amount")
                .informs("Accepted", ORGANISATION, CO_FUNDERS, FINANCE, OFFICER).says("foundation", "amount").informs("Declined", ORGANISATION).says("reason")
                .informs("Withdrawn", APPROVER, OFFICER).says("foundation", "amount", "reason")
                .informs("Retracted", OFFICER, APPROVER, FINANCE, CO_FUNDERS).says("foundation", "amount", "reason").informs("Lapsed", ORGANISATION, OFFICER).says("amount");
        topic(PAYMENT, "PledgeEvent")
                .asks("TrancheRequested", ORGANISATION).says("number", "amount", "reference").asks("TrancheConfirmed", FINANCE).says("number", "amount", "paidOn")
                .asks("TrancheReturned", ORGANISATION).says("number", "reason").informs("TrancheAcknowledged", ORGANISATION).says("number", "amount");
        topic(FUNDING, "ProgrammeEvent")
                .nobody("Drafted", "its author's own work").nobody("Revised", "its author's own work").nobody("Opened", "public, on the list of programmes")
                .nobody("Closed", "public, on the list of programmes").asks("Submitted", ORGANISATION).says("proposer", "amount")
                .informs("Withdrawn", ORGANISATION).asks("Accepted", ADDRESSEE).says("amount").informs("Declined", ADDRESSEE).says("reason")
                .nobody("ProjectNamed", "the foundation has it on its desk once it is published");
        topic(FUNDING, "FoundationEvent").asks("Proposed", DISTRICT_ADMIN).informs("Approved", ORGANISATION_ADMIN).informs("Returned", ORGANISATION_ADMIN).says("reason");
        topic(FUNDING, "SavedSearchEvent").nobody("Saved", "a person's own").nobody("Forgotten", "a person's own");
        topic(Topic.ORGANISATION, "OrganisationEvent")
                .nobody("ProfileChanged", "its own").informs("Approved", ORGANISATION_ADMIN)
                .asks("FactsProposed", DISTRICT_ADMIN).informs(ORGANISATION_ADMIN).informs("FactsChanged", ORGANISATION_ADMIN).official()
                .asks("FactsReturned", ORGANISATION_ADMIN).says("reason").official()
                .asks("StandingRecorded", DISTRICT_ADMIN).informs(ORGANISATION_ADMIN).says("kind", "source").official()
                .informs("StandingConfirmed", ORGANISATION).says("kind", "source", "from", "until").official()
                .asks("StandingEndAsked", DISTRICT_ADMIN).says("kind", "reason").informs("StandingEnded", ORGANISATION).says("kind", "reason").official()
                .informs("Barred", ORGANISATION).says("until", "reason").official().nobody("RegisterTaken", "nobody speaks for them yet");
        topic(Topic.ORGANISATION, "RegistrationEvent").asks("Registered", DISTRICT_ADMIN).nobody("Withdrawn", "its author's own")
                .asks("Returned", PERSON).says("reason").informs("Refused", PERSON).says("reason").official();
        topic(Topic.ORGANISATION, "ContestEvent").asks("Filed", DISTRICT_ADMIN).informs("Upheld", ORGANISATION).official().informs("Dismissed", ORGANISATION).official();
        topic(ACCOUNT, "InvitationEvent").asks("Proposed", ADDRESSEE).says("role").nobody("Sent", "the mail itself tells").nobody("HandedOver", "the inviter tells")
                .nobody("Withdrawn", "nobody has accepted it").informs("Declined", PERSON).says("role");
        topic(ACCOUNT, "MembershipEvent").informs("Joined", PERSON, ADDRESSEE).says("role").informs("Removed", PERSON, ADDRESSEE).says("role").official()
                .informs("Left", ADDRESSEE).says("role");
        topic(ACCOUNT, "DeputyEvent").informs("Named", PERSON).says("from", "until", "reason").official().informs("Ended", PERSON).says("deputy").official();
        topic(ACCOUNT, "ExpertEvent").nobody("Kept", "the district's own list");
        topic(ACCOUNT, "WorkEvent").nobody("Taken", "the desk shows it")
                .informs("GivenBack", PERSON).says("work", "about", "scopeId", "season")
                .asks("Given", PERSON).informs(ADDRESSEE).says("work", "person", "about", "scopeId", "season");
        topic(ACCOUNT, "ReadingEvent").nobody("Looked", "on record; told by the records").nobody("Opened", "on record; told by the records")
                .nobody("OpenedByJudge", "on record; told by the records");
    }

    private Audiences() {
    }

    /**
     * One act's row.
     *
     * @param asks     who has to do something about it
     * @param informs  who has to know
     * @param says     which of its components the notice names
     * @param why      why nobody is told; null where somebody is
     */
    public record Row(Topic topic, Set<Party> asks, Set<Party> informs, List<String> says, boolean official, String why) {
    }

    public static Row of(Act act) {
        return ROWS.get(Duties.row(act.getClass()));
    }

    /** All rows, by the name of the act. */
    public static Map<String, Row> rows() {
        return Map.copyOf(ROWS);
    }

    private static Rows topic(Topic topic, String events) {
        return new Rows(topic, events);
    }

    static void put(String act, Row row, boolean isNew) {
        if (ROWS.put(act, row) != null == isNew) {
            throw new IllegalStateException("two rows for " + act);
        }
    }
}
