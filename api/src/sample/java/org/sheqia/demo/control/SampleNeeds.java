package org.sheqia.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.project.control.AnswerConsultation;
import org.sheqia.project.control.ExceptNeed;
import org.sheqia.project.control.HoldConsultation;
import org.sheqia.project.control.ProjectRow;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.Tenants;

/** Where a procedure asks for it, each buyer puts the need of its first project before the public, and has the others excepted. */
@ApplicationScoped
public class SampleNeeds {

    /** From the notice to the submission of the project. */
    static final Duration BEFORE = Duration.ofDays(30);
    private static final int DAYS = 20;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    Tenants tenants;

    @Inject
    HoldConsultation holdConsultation;

    @Inject
    AnswerConsultation answerConsultation;

    @Inject
    ExceptNeed exceptNeed;

    private final Set<String> consulted = new HashSet<>();

    boolean areAsked(ProjectRow row) {
        return tenants.procedureOf(row.procedure()).needConsultation() != null;
    }

    /** The officer asks and the approver confirms that the public is not asked, unless it was; the officer goes on. */
    void except(SampleBuyer buyer, ProjectRow row) {
        if (!areAsked(row) || consulted.contains(row.id())) {
            return;
        }
        String id = exceptNeed.ask(buyer.code(), row.id(), SampleProjects.ANY, "（示例）需求与上一年度相同，上一年度已公开征求意见并公布采纳情况。");
        caller.is(people.actor(buyer.code() + "-approver"));
        exceptNeed.confirm(buyer.code(), row.id(), id);
        caller.is(people.actor(buyer.code() + "-officer"));
    }

    /**
     * A notice, an answer and its summary; the officer acts, and the content is complete.
     *
     * @param when the project will be submitted
     */
    void consult(String buyer, String project, Instant when) {
        Instant from = when.minus(BEFORE);
        consulted.add(project);
        String id = open(buyer, project, from);
        time.anyDay(from.plus(Duration.ofDays(2)));
        caller.is(DemoPeople.actor("newcomer", Set.of()));
        answerConsultation.answer(id, "（示例）希望服务时间包括周末，双职工家庭平日无法参加。");
        time.at(SampleTime.term(from.plus(Duration.ofDays(DAYS))).plus(Duration.ofDays(2)));
        caller.is(people.actor(buyer + "-officer"));
        holdConsultation.close(buyer, project, id, SampleProjects.ANY, "（示例）收到意见一条。周末开展服务的意见予以采纳，由承接机构在服务方案中安排。", null);
    }

    /** The officer acts, and the content is complete. */
    String open(String buyer, String project, Instant from) {
        time.at(from);
        return holdConsultation.open(buyer, project, SampleProjects.ANY, SampleTime.working(WorkingDays.dayOf(from).plusDays(DAYS)));
    }
}
