package org.sheqia.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sheqia.audit.entity.Duties;

/** Nobody alone: every act that exists has its row, and every row names acts that exist. */
class DutiesTest {

    @Test
    void a_new_act_needs_a_row() {
        assertThat(Acts.all()).hasSizeGreaterThan(150).allMatch(act -> Duties.hasRow(act), "has a row");
    }

    @Test
    void a_row_is_of_an_act_that_exists_and_names_acts_that_exist() {
        Set<String> rows = Acts.all().stream().map(Duties::row).collect(Collectors.toSet());
        assertThat(rows).containsAll(Duties.rows().keySet());
        Set<String> done = Acts.all().stream().map(act -> act.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Map.Entry<String, Set<String>> row : Duties.rows().entrySet()) {
            assertThat(row.getValue()).as(row.getKey()).allMatch(verb -> done.contains(verb.substring(verb.indexOf('.') + 1)));
        }
    }

    @Test
    void what_ends_a_matter_is_an_act_of_a_row_that_looks_back() {
        for (Map.Entry<String, Set<String>> ends : Duties.ends().entrySet()) {
            assertThat(Duties.rows().get(ends.getKey())).isNotEmpty();
            assertThat(ends.getValue()).allMatch(verb -> verb.matches("[a-z-]+\\.[a-z-]+"));
        }
        assertThat(Duties.ends()).as("nobody signs what it drafted because another signed before").doesNotContainKeys("ContractEvent.SignedByTenant",
                "ContractEvent.ContractSigned", "ObjectionEvent.Answered", "PaymentEvent.Paid");
    }

    /** What binds, pays or rules is never free of an earlier act; these are the acts of the list. */
    @Test
    void what_approves_signs_settles_answers_revokes_or_pays_looks_back() {
        assertThat(List.of("ProjectEvent.TenderPublished", "ProjectEvent.Amended", "QuestionEvent.Answered", "AwardEvent.ResultPublished", "AwardEvent.Revoked", "ObjectionEvent.Answered",
                "BudgetEvent.Approved", "ContractEvent.SignedByTenant", "ContractEvent.ContractSigned", "SupplementEvent.Increased", "SupplementEvent.SignedByTenant", "DeliveryEvent.ResultGiven", "DeliveryEvent.AppealAnswered",
                "DeliveryEvent.RectificationAccepted", "PaymentEvent.Approved", "PaymentEvent.Paid", "ContractEvent.Repaid", "OrganisationEvent.FactsChanged"))
                .allMatch(row -> !Duties.rows().get(row).isEmpty());
    }
}
