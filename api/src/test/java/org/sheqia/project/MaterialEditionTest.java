package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.published;
import static org.sheqia.project.ProjectFixture.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.project.entity.Project;

/** Whoever bid is asked again exactly when what an offer answers was changed. */
class MaterialEditionTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            title            | "另一名称" | false
            need             | "另一说明" | true
            field            | "社区矫正" | false
            questionDeadline | "2026-04-10T09:00:00Z" | false
            area             | "盐步社区" | true
            beneficiaries    | "儿童" | true
            beneficiaryCount | 121 | true
            indicators       | [{"id":"indicator-1","name":"探访","unit":"次","quantity":15,"unitPrice":"1.00"}] | true
            staff            | [{"role":"社工","persons":1,"months":6,"monthlyPrice":"1.00"}] | true
            criteria         | [{"name":"方案","kind":"QUALITY","weight":80},{"name":"价格","kind":"PRICE","weight":20}] | true
            bidDeadline      | "2026-04-19T09:00:00Z" | true
            openingAt        | "2026-04-21T09:00:00Z" | true
            serviceFrom      | "2026-06-02" | true
            serviceMonths    | 7 | true
            renewals         | 1 | true
            requirements     | "3A以上" | true
            documents        | [{"id":"00000000-0000-0000-0000-000000000000","name":"图纸.pdf","size":1,"sha256":"a"}] | true
            """)
    void which_changes_do(String field, String value, boolean material) {
        Project project = published(content(List.of(indicator(null, "探访", 12)), List.of()));

        ProjectFixture.amend(project, with(project.content(), field, value));

        assertThat(project.edition()).isEqualTo(2);
        assertThat(project.materialEdition()).isEqualTo(material ? 2 : 1);
    }

    @Test
    void a_change_beside_the_offer_does_not_take_back_one_of_it() {
        Project project = published(content(List.of(indicator(null, "探访", 12)), List.of()));

        ProjectFixture.amend(project, with(project.content(), "area", "\"盐步社区\""));
        ProjectFixture.amend(project, with(project.content(), "title", "\"另一名称\""));

        assertThat(project.edition()).isEqualTo(3);
        assertThat(project.materialEdition()).isEqualTo(2);
    }
}
