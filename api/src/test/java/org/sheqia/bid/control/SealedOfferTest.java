package org.sheqia.bid.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.project.ProjectFixture.amend;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sheqia.bid.entity.BidContent;
import org.sheqia.bid.entity.BidValidity;
import org.sheqia.bid.entity.LinePrice;
import org.sheqia.bid.entity.PricedLine;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent.Indicator;
import org.sheqia.security.control.Keys;

/** Whatever happens to a project after a bid was sealed: what is opened is what was sealed, and it counts or it does not for that. */
class SealedOfferTest {

    private final Sealing sealing = Sealing.with(Keys.of(Base64.getEncoder().encodeToString(new byte[32])));
    private final String key = sealing.newKey();

    @Property(tries = 200)
    void what_is_opened_is_what_was_sealed(@ForAll("changes") @Size(max = 8) List<Change> changes,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 900) Integer> prices) {
        Project project = published(content(List.of(indicator(null, "探访", 9), indicator(null, "小组", 5), indicator(null, "讲座", 3)), List.of()));
        Map<String, Integer> offered = new HashMap<>();
        project.content().indicators().forEach(i -> offered.put(i.id(), prices.get(offered.size())));
        BidContent offer = new BidContent(1, "方案", offered.entrySet().stream()
                .map(e -> new LinePrice(e.getKey(), Money.of(e.getValue() + ".00"))).toList(), List.of(), List.of());
        Envelope submitted = new Envelope("code", "sub", "name", offer, offer.price(project.content()), offer.priced(project.content()), null, null);
        String sealed = sealing.sealText(key, Label.envelope("bid", 1), Json.write(submitted));

        boolean touched = false;
        for (Change change : changes) {
            touched |= change.apply(project);
        }
        Envelope opened = Json.read(sealing.openText(key, Label.envelope("bid", 1), sealed), Envelope.class);

        assertThat(opened).isEqualTo(submitted);
        assertThat(Money.sum(opened.lines().stream().map(PricedLine::total).toList())).isEqualTo(opened.price());
        assertThat(BidValidity.invalidReason(opened.projectEdition(), project.materialEdition(), false, true)).isEqualTo(touched ? "older-edition" : null);
        assertThat(confirmed(opened, project)).isEqualTo(byHand(offered, project));
    }

    private static Money confirmed(Envelope opened, Project project) {
        return opened.content().answering(project).price(project.content());
    }

    /** Each line that is asked for now at the price that was offered for that very line; null where one has none. */
    private static Money byHand(Map<String, Integer> offered, Project project) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator line : project.content().indicators()) {
            if (!offered.containsKey(line.id())) {
                return null;
            }
            sum = sum.add(BigDecimal.valueOf((long) offered.get(line.id()) * line.quantity()));
        }
        return Money.of(sum.setScale(2));
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 9), Arbitraries.integers().between(1, 50))
                .as(Change::new).list();
    }

    enum Kind { MORE, MOVE, ADD, REMOVE, RENAME_PROJECT }

    record Change(Kind kind, int at, int much) {

        /** @return whether it changed what an offer answers */
        boolean apply(Project project) {
            List<Indicator> lines = new ArrayList<>(project.content().indicators());
            int i = at % lines.size();
            Indicator line = lines.get(i);
            String title = project.content().title();
            switch (kind) {
                case MORE -> lines.set(i, new Indicator(line.id(), line.name(), line.unit(), line.quantity() + much, line.unitPrice()));
                case MOVE -> Collections.swap(lines, i, (i + 1) % lines.size());
                case ADD -> lines.add(i, indicator(null, "新增" + project.edition(), much));
                case REMOVE -> {
                    if (lines.size() > 1) {
                        lines.remove(i);
                    }
                }
                default -> title = title + "改";
            }
            if (lines.equals(project.content().indicators()) && title.equals(project.content().title())) {
                return false;
            }
            amend(project, content(title, lines, List.of()));
            return kind != Kind.RENAME_PROJECT;
        }
    }
}
