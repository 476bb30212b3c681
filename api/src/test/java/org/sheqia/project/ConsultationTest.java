package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.calendar.CalendarFixture.CALENDAR;
import static org.sheqia.project.ProjectFixture.APPROVER;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.OFFICER;
import static org.sheqia.project.ProjectFixture.OPEN_TENDER;
import static org.sheqia.project.ProjectFixture.PROCEDURE;
import static org.sheqia.project.ProjectFixture.TENANT;
import static org.sheqia.project.ProjectFixture.content;
import static org.sheqia.project.ProjectFixture.indicator;
import static org.sheqia.project.ProjectFixture.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheqia.project.entity.Consultation;
import org.sheqia.project.entity.ConsultationAnswer;
import org.sheqia.project.entity.ConsultationAnswer.Standing;
import org.sheqia.project.entity.ConsultationEvent;
import org.sheqia.project.entity.ConsultationStatus;
import org.sheqia.project.entity.Consulted;
import org.sheqia.project.entity.Need;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.Owned;

/** A consultation is open as long as the rule says, closed with what came of it, and covers the need as it then was. */
class ConsultationTest {

    /** Five working days after the second, a Monday. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);
    private static final Instant OVER = Instant.parse("2026-03-09T16:00:00Z");
    private static final Actor RESIDENT = new Actor("resident", "zhang", "张三", Set.of());
    private static final String SUMMARY = "收到意见两条，均已采纳。";

    private final ProjectContent content = with(with(content(List.of(indicator(null, "探访", 12)), List.of()), "procedure", "\"open-tender\""),
            "criteria", "[{\"name\":\"方案\",\"kind\":\"QUALITY\",\"weight\":80},{\"name\":\"价格\",\"kind\":\"PRICE\",\"weight\":20}]");
    private final Project project = ProjectFixture.draft(content);

    @ParameterizedTest
    @CsvSource({"2026-03-08,consultation-too-short", "2026-03-09,", "2026-08-29,", "2026-08-30,consultation-too-long", "+999999999-12-31,consultation-too-long"})
    void it_is_open_for_the_rules_days_and_not_for_ever(LocalDate until, String fault) {
        if (fault == null) {
            assertThat(opened(until).statusAt(MORNING)).isEqualTo(ConsultationStatus.OPEN);
        } else {
            assertThatThrownBy(() -> opened(until)).hasMessageContaining("until, code=" + fault);
        }
    }

    @Test
    void a_procedure_that_asks_for_none_has_none() {
        assertThatThrownBy(() -> Consultation.open(project, 1, PROCEDURE.needConsultation(), LAST_DAY, OFFICER, CALENDAR, MORNING)).hasMessageStartingWith("consultation-not-asked");
    }

    @Test
    void nobody_is_asked_about_a_need_that_is_not_there_yet() {
        Project empty = ProjectFixture.draft(with(with(content, "need", "null"), "indicators", "[]"));
        assertThatThrownBy(() -> Consultation.open(empty, 1, OPEN_TENDER.needConsultation(), LAST_DAY, OFFICER, CALENDAR, MORNING))
                .hasMessageContaining("field=need, code=NotNull").hasMessageContaining("indicators-empty");
    }

    @ParameterizedTest
    @EnumSource(value = ProjectStatus.class, names = {"UNDER_REVIEW", "PUBLISHED", "CANCELLED", "PERFORMING"})
    void only_a_draft_is_put_before_the_public(ProjectStatus status) {
        assertThatThrownBy(() -> Consultation.open(ProjectFixture.in(status), 1, OPEN_TENDER.needConsultation(), LAST_DAY, OFFICER, CALENDAR, MORNING))
                .hasMessageStartingWith("illegal-state");
    }

    @Test
    void the_clock_ends_it_at_midnight_after_its_last_day() {
        Consultation consultation = opened(LAST_DAY);
        assertThat(consultation.statusAt(OVER.minusMillis(1))).isEqualTo(ConsultationStatus.OPEN);
        assertThat(consultation.statusAt(OVER)).isEqualTo(ConsultationStatus.OVER);
    }

    /** Each act in each state. */
    @ParameterizedTest
    @CsvSource({"OPEN,answer,", "OPEN,close,illegal-state", "OPEN,withdraw,", "OVER,answer,consultation-over", "OVER,close,", "OVER,withdraw,",
        "CLOSED,answer,consultation-over", "CLOSED,close,illegal-state", "CLOSED,withdraw,illegal-state", "WITHDRAWN,answer,consultation-over",
        "WITHDRAWN,close,illegal-state", "WITHDRAWN,withdraw,illegal-state"})
    void each_act_has_its_states(ConsultationStatus status, String act, String fault) {
        Consultation consultation = opened(LAST_DAY);
        switch (status) {
            case CLOSED -> consultation.close(project, SUMMARY, null, OFFICER, OVER);
            case WITHDRAWN -> consultation.withdraw("数量写错", OFFICER, MORNING);
            case OPEN, OVER -> { }
        }
        Instant now = status == ConsultationStatus.OPEN ? MORNING : OVER;
        assertThat(consultation.statusAt(now)).isEqualTo(status);
        Runnable doing = () -> {
            switch (act) {
                case "answer" -> consultation.answer("周末也要有", RESIDENT, now);
                case "close" -> consultation.close(project, SUMMARY, null, OFFICER, now);
                default -> consultation.withdraw("不再采购", OFFICER, now);
            }
        };
        if (fault == null) {
            doing.run();
        } else {
            assertThatThrownBy(doing::run).hasMessageStartingWith(fault);
        }
    }

    @Test
    void the_notice_stays_as_it_was_and_what_was_changed_since_is_said() {
        Consultation consultation = opened(LAST_DAY);
        project.revise(with(project.content(), "need", "\"夜间照料不足\""), OFFICER, MORNING);
        assertThat(consultation.need().need()).isEqualTo("照料不足");
        for (String unsaid : new String[] {null, " "}) {
            assertThatThrownBy(() -> consultation.close(project, SUMMARY, unsaid, OFFICER, OVER)).hasMessageContaining("changes, code=consultation-changes-unsaid");
        }
        ConsultationEvent.Closed closed = consultation.close(project, SUMMARY, "按意见增加夜间照料。", OFFICER, OVER);
        assertThat(closed.fields()).containsExactly("need");
    }

    @Test
    void a_draft_that_was_cancelled_is_not_closed_but_withdrawn() {
        Consultation consultation = opened(LAST_DAY);
        project.cancel("不再采购", MORNING);
        assertThatThrownBy(() -> consultation.close(project, SUMMARY, null, OFFICER, OVER)).hasMessageStartingWith("illegal-state");
        assertThat(consultation.withdraw("不再采购", OFFICER, OVER).reason()).isEqualTo("不再采购");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title            | "更名"                                                                                | true
            bidDeadline      | "2026-05-01T09:00:00Z"                                                               | true
            budgetCeiling    | "900000.00"                                                                          | true
            indicators       | [{"id":"indicator-1","name":"探访","unit":"次","quantity":12,"unitPrice":"9.00"}]      | true
            indicators       | [{"id":"indicator-1","name":"探访","unit":"次","quantity":13,"unitPrice":"1.00"}]      | false
            area             | "盐步社区"                                                                             | false
            need             | "照料过剩"                                                                             | false
            beneficiaries    | "青少年"                                                                              | false
            beneficiaryCount | 121                                                                                  | false
            requirements     | "不限"                                                                                | false
            """)
    void another_need_is_not_covered_and_prices_and_dates_make_none(String field, String value, boolean covered) {
        Consulted consulted = new Consulted(false, List.of(Need.of(project.content())));
        assertThat(consulted.covers(Need.of(with(project.content(), field, value)))).isEqualTo(covered);
    }

    @Test
    void a_project_is_submitted_and_published_only_with_its_need_covered() {
        Consulted covered = new Consulted(false, List.of(Need.of(project.content())));
        Consulted running = new Consulted(true, covered.settled());
        for (Consulted missing : List.of(Consulted.NOTHING, running)) {
            assertThatThrownBy(() -> project.submit(TENANT, OPEN_TENDER, missing, CALENDAR, MORNING))
                    .hasMessage("need-not-consulted {article=政府采购法实施条例 第15条}");
        }
        project.submit(TENANT, OPEN_TENDER, covered, CALENDAR, MORNING);
        for (Consulted missing : List.of(Consulted.NOTHING, running)) {
            assertThatThrownBy(() -> project.publish("1", TENANT, OPEN_TENDER, missing, APPROVER, CALENDAR, MORNING)).hasMessageStartingWith("need-not-consulted");
        }
        assertThat(project.publish("1", TENANT, OPEN_TENDER, covered, APPROVER, CALENDAR, MORNING).number()).isEqualTo("1");
    }

    @Test
    void an_answer_says_who_gave_it_as_far_as_the_portal_knows() {
        Consultation consultation = opened(LAST_DAY);
        assertThat(consultation.answer("要有周末", RESIDENT, MORNING).standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(consultation.answer("要有周末", holding(Role.ORG_ADMIN, "5244"), MORNING).standing()).isEqualTo(Standing.KNOWN);
        assertThat(consultation.answer("要有周末", holding(Role.OFFICER, "lishui"), MORNING).standing()).isEqualTo(Standing.KNOWN);
        assertThat(consultation.answer("要有周末", holding(Role.FINANCE, "dali"), MORNING).standing()).isEqualTo(Standing.OF_BUYER);
    }

    @Test
    void words_and_names_turn_no_direction_and_stay_on_their_line() {
        Consultation consultation = opened(LAST_DAY);
        assertThatThrownBy(() -> consultation.answer("好\u202E的", RESIDENT, MORNING)).hasMessageContaining("text, code=directional-characters");
        assertThatThrownBy(() -> consultation.close(project, "收\u2066到", null, OFFICER, OVER)).hasMessageContaining("summary, code=directional-characters");
        assertThat(named("张\u202E三\n<b>")).isEqualTo("张三b");
        assertThat(named("\u202E")).isEqualTo("—");
        assertThat(named(null)).isEqualTo("—");
        assertThat(named("𠮷".repeat(70))).isEqualTo("𠮷".repeat(60));
    }

    @Test
    void an_answer_is_hidden_once_with_a_reason() {
        Consultation consultation = opened(LAST_DAY);
        ConsultationAnswer answer = consultation.answer("骂人的话", RESIDENT, MORNING);
        assertThat(answer.hide(consultation, "侮辱他人", OFFICER, MORNING.plus(Duration.ofHours(1))).reason()).isEqualTo("侮辱他人");
        assertThatThrownBy(() -> answer.hide(consultation, "再次", OFFICER, MORNING)).hasMessageStartingWith("answer-hidden");
    }

    private String named(String name) {
        return opened(LAST_DAY).answer("好", new Actor("a", "a", name, Set.of()), MORNING).name();
    }

    private static Actor holding(Role role, String scope) {
        return new Actor("somebody", "somebody", "某", Set.of(new Grant(role, scope)));
    }

    private Consultation opened(LocalDate until) {
        return Owned.by("dali", Consultation.open(project, 1, OPEN_TENDER.needConsultation(), until, OFFICER, CALENDAR, MORNING));
    }
}
