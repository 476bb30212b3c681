package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheqia.contract.control.ContractView;
import org.sheqia.opinion.control.GiveOpinion;
import org.sheqia.opinion.control.RunSurvey;
import org.sheqia.opinion.entity.Opinion.Answers;
import org.sheqia.demo.control.SampleFair.SampleBuyer;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;

/** What residents say of the sample's services: mostly content, one without the service, one with a complaint. */
@Dependent
public class SampleOpinions {

    private static final List<Answers> CONTENT = List.of(answers(5, 5, 5, "（示例）姑娘们很耐心，每周都来看我妈妈。"), answers(5, 4, 5, null),
            answers(4, 4, 4, "（示例）活动很好，希望周末也有。"), answers(5, 5, 4, null), answers(3, 3, 3, "（示例）有两次改了时间没有提前说。"),
            answers(4, 5, 5, null), new Answers(false, List.of(3, 3, 3), "（示例）听说有这项服务，还没轮到我们楼。"));
    private static final List<Answers> DISCONTENT = List.of(answers(2, 2, 2, "（示例）三个月没有人来过。"), answers(3, 2, 2, null),
            answers(2, 1, 1, "（示例）打电话没有人接。"), answers(3, 3, 2, null), new Answers(false, List.of(2, 1, 1), null), answers(4, 3, 3, null));

    @Inject
    SampleProjects projects;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    @Inject
    RunSurvey runSurvey;

    @Inject
    GiveOpinion giveOpinion;

    @Inject
    SampleBatch batch;

    void ask(SampleBuyer buyer, ContractView contract, boolean content, Instant from) {
        time.at(from);
        projects.as(buyer, "officer");
        String link = runSurvey.open(buyer.code(), contract.id());
        List<Answers> all = content ? CONTENT : DISCONTENT;
        caller.is(Actor.NOBODY);
        batch.together(() -> {
            for (int i = 0; i < all.size(); i++) {
                time.anyDay(from.plus(Duration.ofDays(3L + 2 * i)));
                giveOpinion.give(link, "a-device-of-the-sample-" + i, all.get(i), null);
            }
        });
    }

    private static Answers answers(int friendly, int needed, int overall, String words) {
        return new Answers(true, List.of(friendly, needed, overall), words);
    }
}
