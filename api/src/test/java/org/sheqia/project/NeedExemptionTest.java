package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.project.ProjectFixture.APPROVER;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.OFFICER;
import static org.sheqia.project.ProjectFixture.OPEN_TENDER;
import static org.sheqia.project.ProjectFixture.PROCEDURE;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheqia.project.entity.NeedExemption;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Actor.Principal;

/** An exception is asked by one and confirmed by another who drafted nothing, for the need as it was asked. */
class NeedExemptionTest {

    private static final Actor ASKER = new Actor("asker", "asker", "另一经办", Set.of());

    private final Project project = ProjectFixture.draft(content(List.of(indicator(null, "探访", 12)), List.of()));

    @ParameterizedTest
    @CsvSource({"ASKED,confirm,", "ASKED,decline,", "CONFIRMED,confirm,illegal-state", "CONFIRMED,decline,illegal-state", "DECLINED,confirm,illegal-state",
        "DECLINED,decline,illegal-state"})
    void it_is_decided_once(NeedExemption.Status status, String act, String fault) {
        NeedExemption exemption = asked(ASKER);
        switch (status) {
            case CONFIRMED -> exemption.confirm(project, APPROVER, MORNING);
            case DECLINED -> exemption.decline(project, APPROVER, MORNING);
            case ASKED -> { }
        }
        Runnable doing = () -> {
            if (act.equals("confirm")) {
                exemption.confirm(project, APPROVER, MORNING);
            } else {
                exemption.decline(project, ASKER, MORNING);
            }
        };
        if (fault == null) {
            doing.run();
        } else {
            assertThatThrownBy(doing::run).hasMessageStartingWith(fault);
        }
    }

    @Test
    void neither_who_asked_nor_who_drafted_nor_who_stands_in_for_one_of_them_confirms() {
        NeedExemption exemption = asked(ASKER);
        for (Actor barred : List.of(ASKER, OFFICER, standingIn(APPROVER, new Principal("asker", "另一经办")), standingIn(APPROVER, new Principal("officer", "经办")))) {
            assertThatThrownBy(() -> exemption.confirm(project, barred, MORNING)).hasMessageStartingWith("separation-of-duties");
        }
        assertThat(exemption.confirm(project, APPROVER, MORNING).reason()).isEqualTo("年初已征求");
    }

    @Test
    void whose_deputy_asked_does_not_confirm_either() {
        NeedExemption exemption = asked(standingIn(ASKER, new Principal("approver", "审批")));
        assertThatThrownBy(() -> exemption.confirm(project, APPROVER, MORNING)).hasMessageStartingWith("separation-of-duties");
    }

    @Test
    void what_was_asked_for_one_need_is_not_confirmed_for_another() {
        NeedExemption exemption = asked(ASKER);
        project.revise(with(project.content(), "beneficiaryCount", "500"), OFFICER, MORNING);
        assertThatThrownBy(() -> exemption.confirm(project, APPROVER, MORNING)).hasMessageStartingWith("need-changed");
        exemption.decline(project, ASKER, MORNING);
        assertThat(exemption.status()).isEqualTo(NeedExemption.Status.DECLINED);
    }

    @Test
    void only_where_the_procedure_asks_and_only_of_a_draft() {
        assertThatThrownBy(() -> NeedExemption.ask(project, 1, PROCEDURE.needConsultation(), "年初已征求", ASKER, MORNING)).hasMessageStartingWith("consultation-not-asked");
        project.cancel("不再采购", MORNING);
        assertThatThrownBy(() -> asked(ASKER)).hasMessageStartingWith("illegal-state");
    }

    private NeedExemption asked(Actor officer) {
        return NeedExemption.ask(project, 1, OPEN_TENDER.needConsultation(), "年初已征求", officer, MORNING);
    }

    private static Actor standingIn(Actor who, Principal principal) {
        return new Actor(who.sub(), who.username(), who.name(), who.grants(), principal);
    }
}
