package org.sheqia.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sheqia.testing.Database;
import org.sheqia.testing.Fair;

/**
 * Whoever adds a unique key says here what answers for it, in just its scope: what asks before it is written, and with what
 * answer; or why nobody can meet it. A key that nobody answers for was twelve attempts and 500.
 */
@ArquillianTest
@RunAsClient
class UniqueKeysIT {

    private static final Map<String, String> ANSWERED = new TreeMap<>();

    @ArquillianResource
    URI portal;

    static {
        // What people name: asked where the key holds, refused with 422 at its field, two at once too.
        answered("payment(credit_code,invoice_number)", "Payments.isUsed, in all tenants: invoiceNumber invoice-used", "BankIT");
        answered("payment(tenant_id,reference_key)", "Payments.used, in the tenant: bankReference bank-reference-used, in a bank's answer by line", "BankIT");
        answered("tranche(credit_code,bank_reference)", "Pledges.isBankReferenceUsed, in all tenants: bankReference bank-reference-used", "TranchesIT");
        answered("appropriation(tenant_id,fiscal_year,source,pledge_key)", "Appropriation.enter, in the tenant: source appropriation-exists", "AppropriationsIT");
        answered("membership(sub,role,scope_id,held)", "InviteMember: role member-already", "account");
        answered("invitation(open_key)", "Invitations.isPending, of the role in the place: email invited-already", "InvitationIT");
        answered("calendar_edition(calendar_year,number)", "CalendarEditions.isWaiting, of the year: 409 calendar-waits", "CalendarIT");
        answered("contest(credit_code,kind,source)", "an entry is contested once: Contests", "ContestIT");
        answered("opinion(contract_id,device)", "once per device: counted and refused by the survey", "OpinionIT");
        answered("consultation_answer(consultation_id,sub)", "Consultations.hasAnswered: 409 consultation-answered", "ConsultationIT");
        answered("objection(stage_key)", "Remedies.requireFirst, under the project's lock: 409 objected-before", "ObjectionIT");
        answered("complaint(open_key)", "Remedies.requireNoComplaint, under the project's lock: 409 complained-before", "ComplaintIT");
        answered("complaint_statement(complaint_id,credit_code)", "Remedies.requireNoStatement, under the complaint's lock: 409 stated-before", "ComplaintActsIT");
        answered("contract_filing(contract_id)", "Contracts.isFiled, under the contract's lock: 409 contract-filed", "TurnOfTheYearIT");
        answered("clock(replaces)", "of two nodes that count again at once one is refused, and its next run finds the newer row: RunClocks", "TurnOfTheYearIT");
        answered("work_assignment(scope_id,kind,thing)", "Assignments.locked, of the piece of work: 409 work-taken", "DeskIT");
        answered("committee_member(project_id,sub)", "ListedTwiceTest, FormCommittee: members listed once", "CommitteeIT");
        answered("meeting(season,slot_id,table_id,taken)", "Meetings.isTaken, in the season: 409 place-taken", "MeetingIT");
        answered("meeting(season,slot_id,project_id,taken)", "Meetings.isTaken, in the season: 409 place-taken", "MeetingIT");
        answered("meeting(season,slot_id,credit_code,taken)", "Meetings.isTaken, in the season: 409 place-taken", "MeetingIT");
        // One row for a thing: whoever is second finds the first one's and goes on with it.
        for (String found : List.of("bid(project_id,bidder_seal)", "bid_box(project_id)", "opening(project_id)", "panel(project_id)",
                "project_counter(tenant_id,season)", "project_funding(project_id,appropriation_id,contract_id)", "survey(contract_id)",
                "wish_list(season,party)", "participation(season,credit_code)")) {
            answered(found, "found before it is written, by the thing it is of", "the component's own");
        }
        // Numbered by the thing whose row is locked, or that moves its version.
        for (String numbered : List.of("bid_edition(bid_id,number)", "bid_trace(bid_id,number)", "edition(project_id,number)", "consultation(project_id,number)", "need_exemption(project_id,number)",
                "evaluation_report(project_id,round)", "evaluation_round(project_id,number)", "contract_report(contract_id,number)",
                "payment(contract_id,number)", "timetable_edition(season,number)", "tranche(pledge_id,number)",
                "verification(report_id,round)", "verified_record(verification_id,record_id)", "audit_record(chain,position)")) {
            answered(numbered, "numbered under the lock of what it belongs to", "the component's own");
        }
        // Made of something that is unique in as wide a scope.
        answered("project(number)", "season, tenant and the tenant's counter, locked: Projects.nextNumber", "ProjectLifeTest");
        answered("contract(number)", "the project's number with the award's id, or the number of the renewal", "RenewalTest");
        answered("supplement(number)", "the contract's number with the place, under the contract's lock", "SupplementTest");
        answered("survey(token)", "128 bits of chance", "OpinionIT");
    }

    private static void answered(String key, String how, String test) {
        ANSWERED.put(key, how + " (" + test + ")");
    }

    @Test
    void every_unique_key_of_the_schema_is_answered_for() {
        List<String> keys = Database.column("""
                select concat(table_name, '(', group_concat(column_name order by seq_in_index separator ','), ')')
                from information_schema.statistics
                where table_schema = database() and non_unique = 0 and index_name <> 'PRIMARY' and table_name <> 'flyway_schema_history'
                group by table_name, index_name order by 1""");

        assertThat(keys).containsExactlyInAnyOrderElementsOf(ANSWERED.keySet());
    }

    /** A project's number that another one was given behind the counter's back: no check sees it, and no repetition helps. */
    @Test
    void a_key_that_nobody_asks_for_is_answered_and_not_a_failure() {
        Database.firstMorning();
        Fair fair = new Fair(portal);
        JsonNode first = fair.published("guicheng");
        String number = first.get("number").asText();
        String next = number.substring(0, number.length() - 3) + "%03d".formatted(Integer.parseInt(number.substring(number.length() - 3)) + 1);
        JsonNode second = fair.submitted("guicheng", fair.content("号码已占用", fair.appropriation("guicheng", "48000.00"), "48000.00"));
        Database.update("update project set number = ? where id = ?", next, first.get("id").asText());

        fair.as("guicheng-approver").on(second).post(Fair.path("guicheng", second) + "/publish", null).refused(409, "already-there");

        Database.update("update project set number = ? where id = ?", number, first.get("id").asText());
        fair.as("guicheng-approver").on(second).post(Fair.path("guicheng", second) + "/publish", null).ok();
    }

    @Test
    void keys_that_people_name_are_compared_to_the_letter() {
        assertThat(Database.column("""
                select column_name from information_schema.columns
                where table_schema = database() and column_name in ('bank_reference', 'reference_key')
                  and collation_name not like '%_bin'""")).isEmpty();
    }
}
