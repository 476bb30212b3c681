package org.sheqia.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.project.ProjectFixture.DEADLINE;
import static org.sheqia.project.ProjectFixture.MORNING;
import static org.sheqia.project.ProjectFixture.in;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sheqia.Told;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.project.entity.Question;
import org.sheqia.project.entity.QuestionEvent;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.entity.Owned;

/** Questions are asked until their deadline, answered once, and never tell the tenant who asked. */
class QuestionTest {

    private static final String ASKER = "52440605MJD000018D";
    private static final Instant LAST = Instant.parse("2026-04-18T09:00:00Z");

    private final Project project = in(ProjectStatus.PUBLISHED);

    @Test
    void questions_end_at_the_very_instant_of_their_deadline() {
        assertThat(Question.ask(project, ASKER, "有无场地？", LAST.minusNanos(1000)).projectId()).isEqualTo(project.id());
        assertThatThrownBy(() -> Question.ask(project, ASKER, "有无场地？", LAST)).hasMessage("question-deadline-passed {deadline=" + LAST + "}");
    }

    @Test
    void what_was_told_face_to_face_is_kept_until_the_bid_deadline() {
        assertThat(Question.told(project, ASKER, "有无场地？", LAST).projectId()).isEqualTo(project.id());
        assertThatThrownBy(() -> Question.told(project, ASKER, "有无场地？", DEADLINE)).hasMessageStartingWith("illegal-state {state=SEALED");
    }

    @Test
    void after_the_bid_deadline_the_projects_state_is_the_reason() {
        assertThatThrownBy(() -> Question.ask(project, ASKER, "有无场地？", DEADLINE)).hasMessageStartingWith("illegal-state {state=SEALED");
    }

    @Test
    void an_answer_is_given_once_and_names_no_asker() {
        Question question = Owned.by("dali", Question.ask(project, ASKER, "有无场地？", MORNING));

        question.propose("由社区提供", project);
        QuestionEvent.Answered answered = question.publishAnswer(project, DEADLINE);

        assertThat(answered).isEqualTo(new QuestionEvent.Answered(new Subject("question", question.id(), "dali", null, project.id(), "长者服务"),
                "有无场地？", "由社区提供"));
        assertThatThrownBy(() -> question.propose("自备", project)).hasMessageStartingWith("question-answered");
        assertThatThrownBy(() -> question.publishAnswer(project, DEADLINE)).hasMessageStartingWith("question-answered");
        assertThatThrownBy(() -> question.returnAnswer("不清楚", project)).hasMessageStartingWith("question-answered");
    }

    @Test
    void only_what_was_proposed_is_published_and_only_until_it_is_returned() {
        Question question = Owned.by("dali", Question.ask(project, ASKER, "有无场地？", MORNING));
        assertThatThrownBy(() -> question.publishAnswer(project, MORNING)).hasMessageStartingWith("no-answer-proposed");
        assertThatThrownBy(() -> question.returnAnswer("不清楚", project)).hasMessageStartingWith("no-answer-proposed");

        assertThat(Told.by(question.propose("自备", project))).contains(Audience.tenant("dali", Role.APPROVER));
        assertThat(Told.by(question.returnAnswer("与需求不符", project))).contains(Audience.tenant("dali", Role.OFFICER));
        assertThatThrownBy(() -> question.publishAnswer(project, MORNING)).hasMessageStartingWith("no-answer-proposed");

        question.propose("自备", project);
        question.propose("由社区提供", project);
        assertThat(question.publishAnswer(project, MORNING).answer()).isEqualTo("由社区提供");
    }

    @Test
    void officers_hear_that_something_was_asked() {
        assertThat(Told.by(new QuestionEvent.Asked(project.subject()))).contains(Audience.tenant("dali", Role.OFFICER));
    }
}
