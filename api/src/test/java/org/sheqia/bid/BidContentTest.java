package org.sheqia.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.project.ProjectFixture.amend;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.published;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidValidity;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.bid.entity.PricedLine;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent.StaffLine;

/** An offer is priced by the lines that it names, and answers the edition that its bidder saw. */
class BidContentTest {

    private final Project project = published(content(List.of(indicator(null, "活动", 10), indicator(null, "探访", 100)), List.of()));

    @Test
    void two_lines_that_change_places_keep_their_prices() {
        BidContent offer = offer(1, price("indicator-1", "1000.00"), price("indicator-2", "10.00"));
        assertThat(offer.price(project.content())).isEqualTo(Money.of("11000.00"));

        amend(project, content(List.of(indicator("indicator-2", "探访", 100), indicator("indicator-1", "活动", 10)), List.of()));

        assertThat(offer.price(project.content())).isEqualTo(Money.of("11000.00"));
        assertThat(offer.priced(project.content())).extracting(PricedLine::name).containsExactly("探访", "活动");
    }

    @Test
    void staff_is_priced_by_its_months() {
        Project staffed = published(content(List.of(indicator(null, "活动", 10)), List.of(new StaffLine(null, "社工", 2, 6, Money.of("1.00")))));

        assertThat(offer(1, price("indicator-1", "1.00"), price("staff-1", "5000.00")).price(staffed.content())).isEqualTo(Money.of("60010.00"));
    }

    @Test
    void more_of_a_line_asks_the_bidder_again_and_costs_more_once_confirmed() {
        BidContent offer = offer(1, price("indicator-1", "1000.00"), price("indicator-2", "10.00"));

        amend(project, content(List.of(indicator("indicator-1", "活动", 15), indicator("indicator-2", "探访", 100)), List.of()));

        assertThat(faults(offer)).containsExactly("projectEdition older-edition");
        assertThat(BidValidity.invalidReason(1, project.materialEdition(), false, true)).isEqualTo("older-edition");
        assertThat(faults(offer.answering(project))).isEmpty();
        assertThat(offer.answering(project).price(project.content())).isEqualTo(Money.of("16000.00"));
    }

    @Test
    void a_new_title_asks_nobody_again() {
        amend(project, content("另一名称", project.content().indicators(), List.of()));

        assertThat(faults(offer(1, price("indicator-1", "1.00"), price("indicator-2", "1.00")))).isEmpty();
        assertThat(BidValidity.invalidReason(1, project.materialEdition(), false, true)).isNull();
    }

    @Test
    void a_confirmation_leaves_out_what_is_no_longer_asked_for_and_misses_what_is_new() {
        BidContent offer = offer(1, price("indicator-1", "1000.00"), price("indicator-2", "10.00"));
        amend(project, content(List.of(indicator("indicator-1", "活动", 10), indicator(null, "讲座", 3)), List.of()));

        BidContent answering = offer.answering(project);

        assertThat(answering.prices()).extracting(LinePrice::line).containsExactly("indicator-1");
        assertThat(answering.price(project.content())).isNull();
        assertThat(faults(answering)).containsExactly("prices.indicator-3 NotNull");
    }

    @Test
    void each_fault_stands_at_its_field() {
        assertThat(faults(offer(null, price("indicator-1", null), price("indicator-9", "1.00")))).containsExactly("projectEdition NotNull",
                "prices[1].line line-unknown", "prices.indicator-1 NotNull", "prices.indicator-2 NotNull");
        assertThat(faults(offer(2, price("indicator-1", "0.00"), price("indicator-2", "0.00")))).containsExactly(
                "projectEdition edition-unknown", "prices price-zero");
        assertThat(faults(offer(1, price("indicator-1", "100000.01"), price("indicator-2", "0.00")))).containsExactly("prices price-exceeds-ceiling");
    }

    @Test
    void a_line_has_one_price() {
        assertThatThrownBy(() -> offer(1, price("indicator-1", "1.00"), price("indicator-1", "2.00")).requireLinesOnce())
                .hasMessageContaining("prices[1].line").hasMessageContaining("line-twice");
    }

    @Test
    void of_two_bidders_with_one_controller_none_counts_whatever_edition_they_answer() {
        assertThat(BidValidity.invalidReason(1, 2, true, true)).isEqualTo("same-controlling-person");
    }

    private List<String> faults(BidContent offer) {
        return offer.faults(project).stream().map((Violation f) -> f.field() + " " + f.code()).toList();
    }

    private static BidContent offer(Integer edition, LinePrice... prices) {
        return new BidContent(edition, "方案", Stream.of(prices).toList(), List.of(), List.of());
    }

    private static LinePrice price(String line, String unitPrice) {
        return new LinePrice(line, unitPrice == null ? null : Money.of(unitPrice));
    }
}
