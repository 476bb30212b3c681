package org.sheqia.audit.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 不相容职务分离: who has done which act to a thing may not do which later one to it (政府采购法 第60条,
 * 行政事业单位内部控制规范 第15条). Every act has its row; a new one without a row fails a test. Asked with each act that is
 * written down, of the person and of whom it stands in for alike.
 *
 * <p>A row looks back over all that was done to the thing, or for what comes again to the end of the matter before: who proposed
 * the first amendment may publish the second, which another has proposed.
 */
public final class Duties {

    private static final Map<String, Set<String>> ROWS = new HashMap<>();

    /** Of what comes again: what ends a matter, so that the next one begins with nobody having done anything. */
    private static final Map<String, Set<String>> ENDS = Map.ofEntries(
            Map.entry("ProjectEvent.Amended", Set.of("project.amended")),
            Map.entry("QuestionEvent.Answered", Set.of("question.answer-returned")),
            Map.entry("AwardEvent.ResultPublished", Set.of("award.result-published", "award.revoked", "award.proposal-revoked")),
            Map.entry("AwardEvent.Revoked", Set.of("award.revoked", "award.proposal-revoked", "award.revocation-dropped")),
            Map.entry("AwardEvent.ProposalRevoked", Set.of("award.revoked", "award.proposal-revoked", "award.revocation-dropped")),
            Map.entry("ContractEvent.Repaid", Set.of("contract.repayment-returned")),
            Map.entry("OrganisationEvent.FactsChanged", Set.of("organisation.facts-changed", "organisation.facts-returned")),
            Map.entry("FoundationEvent.Approved", Set.of("foundation-profile.approved", "foundation-profile.returned")));

    static {
        // What another has prepared.
        after("ProjectEvent.TenderPublished", "project.drafted", "project.revised", "project.season-changed", "project.submitted");
        after("ConsultationEvent.NeedExemptionConfirmed", "project.need-exemption-asked", "project.drafted", "project.revised", "project.submitted");
        after("ProjectEvent.Amended", "project.amendment-proposed");
        after("QuestionEvent.Answered", "question.answer-proposed");
        after("AwardEvent.ResultPublished", "award.proposed");
        after("AwardEvent.Revoked", "award.revocation-proposed");
        after("AwardEvent.ProposalRevoked", "award.revocation-proposed");
        after("BudgetEvent.Approved", "budget-change.proposed");
        // The last signature is told as what it brings about; that nobody signs for both sides is asked where it is signed.
        for (String signature : List.of("SignedByTenant", "SignedByOrganisation", "ContractSigned")) {
            after("ContractEvent." + signature, "contract.drafted", "contract.revised", "contract.offered", "contract.paper-registered");
        }
        for (String signature : List.of("SignedByTenant", "SignedByOrganisation", "Increased", "Extended", "EndAgreed")) {
            after("SupplementEvent." + signature, "supplement.drafted", "supplement.revised", "supplement.offered");
        }
        after("DeliveryEvent.NotRectified", "evaluation.rectified");
        after("PaymentEvent.Confirmed", "payment.requested");
        after("PaymentEvent.Approved", "payment.requested", "payment.confirmed");
        after("PaymentEvent.Paid", "payment.requested", "payment.confirmed", "payment.approved");
        after("ContractEvent.Repaid", "contract.repayment-entered");
        after("PledgeEvent.Accepted", "pledge.offered");
        after("ProgrammeEvent.Accepted", "proposal.submitted");
        after("OrganisationEvent.FactsChanged", "organisation.facts-proposed");
        after("FoundationEvent.Approved", "foundation-profile.proposed");
        after("CalendarEvent.Issued", "calendar.proposed");
        after("InvitationEvent.Sent", "invitation.proposed");
        after("InvitationEvent.HandedOver", "invitation.proposed");
        // What is said against oneself, or is one's own.
        for (String answer : List.of("Answered", "Inadmissible", "Returned")) {
            after("ObjectionEvent." + answer, "objection.filed", "objection.answer-proposed", "award.result-published", "project.tender-published",
                    "project.amended");
        }
        after("ComplaintEvent.FalseFound", "complaint.decided");
        after("ContestEvent.Upheld", "contest.filed");
        after("ContestEvent.Dismissed", "contest.filed");
        after("DeliveryEvent.ResultGiven", "evaluation.assigned");
        after("DeliveryEvent.AppealAnswered", "evaluation.result-given", "evaluation.appealed");
        after("DeliveryEvent.RectificationAccepted", "evaluation.rectified", "evaluation.result-given");
        after("DeliveryEvent.RectificationReturned", "evaluation.rectified");
        after("ReportEvent.Accepted", "report.submitted");
        after("MeetingRequestEvent.Accepted", "meeting-request.asked");
        // Prepares, asks or proposes: somebody else decides.
        free("ProjectEvent", "Drafted", "Revised", "SeasonChanged", "Submitted", "AmendmentProposed");
        free("ConsultationEvent", "Opened", "Answered", "Closed", "NeedExemptionAsked");
        free("QuestionEvent", "Asked", "AnswerProposed");
        free("AwardEvent", "Proposed", "RevocationProposed");
        free("ObjectionEvent", "Filed", "CorrectionChanged", "AnswerProposed");
        free("ComplaintEvent", "Filed", "CorrectionChanged", "Explained");
        free("StatementEvent", "Given");
        free("BudgetEvent", "Entered", "Proposed");
        free("ContractEvent", "Filed");
        free("ContractEvent", "Drafted", "Revised", "Offered", "PaperRegistered", "RepaymentEntered");
        free("SupplementEvent", "Drafted", "Revised", "Offered");
        free("DeliveryEvent", "Assigned", "PartScored", "ExemptionAsked", "Rectified", "Replied", "Appealed");
        free("PaymentEvent", "Requested");
        free("PledgeEvent", "Offered", "TrancheRequested", "TrancheConfirmed");
        free("ProgrammeEvent", "Drafted", "Revised", "Submitted", "ProjectNamed");
        free("OrganisationEvent", "FactsProposed", "StandingRecorded");
        free("FoundationEvent", "Proposed");
        free("RegistrationEvent", "Registered", "Withdrawn", "Returned", "Refused");
        free("InvitationEvent", "Proposed", "Withdrawn", "Declined");
        free("ContestEvent", "Filed");
        free("CalendarEvent", "Proposed");
        free("ReportEvent", "Submitted");
        free("MeetingRequestEvent", "Asked");
        // Gives back, stops or drops: nothing is gained by it, and it is told.
        free("ProjectEvent", "Returned", "AmendmentReturned", "Cancelled");
        free("QuestionEvent", "AnswerReturned");
        free("ConsultationEvent", "Withdrawn", "AnswerHidden", "NeedExemptionDeclined");
        free("AwardEvent", "RevocationDropped");
        free("ObjectionEvent", "Accepted", "AnswerReturned", "Withdrawn");
        free("ComplaintEvent", "CorrectionAsked", "Withdrawn");
        free("BudgetEvent", "Rejected");
        free("ContractEvent", "Declined", "Withdrawn", "Discarded", "RepaymentReturned");
        free("SupplementEvent", "Declined", "Withdrawn", "Discarded");
        free("DeliveryEvent", "AssignmentWithdrawn", "ExemptionDeclined", "ServiceVoided");
        free("PaymentEvent", "Returned");
        free("PledgeEvent", "Declined", "Withdrawn", "Retracted", "TrancheReturned");
        free("ProgrammeEvent", "Withdrawn", "Declined");
        free("OrganisationEvent", "FactsReturned");
        free("FoundationEvent", "Returned");
        free("CalendarEvent", "Returned");
        free("ReportEvent", "Returned");
        free("MeetingRequestEvent", "Declined", "Withdrawn");
        free("MembershipEvent", "Removed", "Left");
        free("DeputyEvent", "Ended");
        // Follows from what others have done, or from the clock; the act before it has its row.
        free("ProjectEvent", "Failed", "Interrupted", "Resumed");
        free("AwardEvent", "AwardNoticed", "BidRejected");
        free("ContractEvent", "Completed", "Terminated");
        free("DeliveryEvent", "Evaluated");
        free("PaymentEvent", "FellDue", "Withheld");
        free("PledgeEvent", "Lapsed");
        free("OrganisationEvent", "Approved", "Barred");
        // Its own rule stands where it is decided: two who open, who sat on no committee, who belongs to neither side, by mark and not by name, on two days, not one's own.
        free("BidEvent", "OpeningAttended", "BidsOpened");
        free("ComplaintEvent", "Accepted", "NotAdmitted", "PassedOn", "Suspended", "SuspensionEnded", "ClockPaused", "ClockResumed", "Decided",
                "DecisionPublished");
        free("EvaluationEvent", "PoolFixed", "PoolDrawn", "CommitteeFormed", "Declared", "Recused", "Missed", "Replaced", "Seated", "ScoresSubmitted", "Closed");
        free("DeliveryEvent", "ExemptionConfirmed");
        free("PledgeEvent", "TrancheAcknowledged");
        free("OrganisationEvent", "StandingConfirmed", "StandingEndAsked", "StandingEnded");
        free("MembershipEvent", "Joined");
        free("DeputyEvent", "Named");
        // An organisation's own, sealed or not; nobody's money and nobody's right depends on it.
        free("BidEvent", "Submitted", "Confirmed", "Withdrawn", "SealedActDone", "Revealed");
        free("DeliveryEvent", "ServiceRecorded", "ServicesImported");
        free("StaffEvent", "Assigned", "Left", "Oversold");
        free("OrganisationEvent", "ProfileChanged");
        free("ProgrammeEvent", "Opened", "Closed");
        free("ParticipationEvent", "TookPart", "StoodBack");
        free("WishListEvent", "Wished");
        free("SavedSearchEvent", "Saved", "Forgotten");
        free("WorkEvent", "Taken", "GivenBack", "Given");
        // The district's and the buyer's housekeeping, each on record and told.
        free("ExpertEvent", "Kept");
        free("OrganisationEvent", "RegisterTaken");
        free("VerificationEvent", "Drawn", "Checked", "Visited");
        free("SurveyEvent", "SurveyOpened", "SurveyClosed", "Hidden");
        free("ClockEvent", "Recounted", "Expired");
        free("SeasonEvent", "Drafted", "Opened", "Revised", "Recoded", "Postponed", "TakenBack", "Discarded", "Closed");
        free("TimetableEvent", "RunStarted", "Computed", "RunFailed", "RunCancelled", "Published");
        free("MeetingEvent", "WalkedIn", "CalledOff", "CheckedIn", "Missed", "Minuted", "Moved", "AgendaChanged");
        free("ReminderEvent", "Due", "Late", "Waiting", "SignatureWaiting", "RectificationDue", "CalendarMissing");
        free("ReadingEvent", "Looked", "Opened", "OpenedByJudge");
    }

    private Duties() {
    }

    private static void after(String act, String... earlier) {
        put(act, Set.of(earlier));
    }

    private static void free(String events, String... acts) {
        Arrays.stream(acts).forEach(act -> put(events + "." + act, Set.of()));
    }

    private static void put(String act, Set<String> earlier) {
        if (ROWS.put(act, earlier) != null) {
            throw new IllegalStateException("two rows for " + act);
        }
    }

    /** The name of an act's row: its event's, within the interface of its aggregate's. */
    public static String row(Class<?> act) {
        return act.getEnclosingClass().getSimpleName() + "." + act.getSimpleName();
    }

    public static boolean hasRow(Class<?> act) {
        return ROWS.containsKey(row(act));
    }

    /** All rows, by name: the acts that may not have been done before by whoever does this one. */
    public static Map<String, Set<String>> rows() {
        return Map.copyOf(ROWS);
    }

    /** Of the rows of what comes again: what ends a matter. */
    public static Map<String, Set<String>> ends() {
        return ENDS;
    }

    /** What ended the matters before the one of which this act is; empty for what comes once. */
    public static Set<String> ends(Act act) {
        return ENDS.getOrDefault(row(act.getClass()), Set.of());
    }

    /** What whoever does this act may not have done to the same thing since the matter ended last; empty for most. */
    public static List<String> notAfter(Act act) {
        return ROWS.getOrDefault(row(act.getClass()), Set.of()).stream().sorted().toList();
    }
}
