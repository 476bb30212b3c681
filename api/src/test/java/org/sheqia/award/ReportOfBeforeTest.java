package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheqia.award.entity.EvaluationReport;
import org.sheqia.problem.control.Json;

/** Reports that were made before sheets were kept by person are still read, and written as they are now. */
class ReportOfBeforeTest {

    private static final String BEFORE = """
            {"criteria":[{"name":"方案","kind":"QUALITY","weight":90},{"name":"价格","kind":"PRICE","weight":10}],"lowestPrice":"100.00",
            "sheets":{"张伟":{"bids":[{"bidId":"b","eligible":true,"compliant":true,"reason":null,"scores":[50],"comment":null}]}},
            "ranking":[{"place":null,"bidId":"b","creditCode":"c","name":"n","price":"100.00","quality":[],"qualityTotal":0,"priceScore":0,"total":0,
            "outReason":"某委员的原话"}]}""";

    @Test
    void its_sheets_are_numbered_its_reasons_are_codes_and_it_says_nothing_that_it_did_not_know() {
        EvaluationReport.Content report = Json.read(BEFORE, EvaluationReport.Content.class);

        assertThat(report.sheets()).singleElement().satisfies(s -> {
            assertThat(s.number()).isEqualTo(1);
            assertThat(s.sub()).isNull();
            assertThat(s.name()).isEqualTo("张伟");
            assertThat(s.sheet().of("b")).isPresent();
        });
        assertThat(report.ranking().get(0).outReason()).isEqualTo("not-compliant");
        assertThat(report.ties()).isNull();
        assertThat(report.seed()).isNull();
        assertThat(report.flags()).isEmpty();
        assertThat(Json.read(Json.write(report), EvaluationReport.Content.class)).isEqualTo(report);
        assertThat(report.unnamed().sheets().get(0).name()).isNull();
    }
}
