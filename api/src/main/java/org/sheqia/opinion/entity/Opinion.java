package org.sheqia.opinion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/** 居民评价: what one device said, once. Its ratings always count; its words can be hidden, with a reason. */
@Entity
@Table(name = "opinion")
public class Opinion extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    private String device;
    private boolean received;
    private int rating1;
    private Integer rating2;
    private Integer rating3;
    private String words;

    /** The day and no more: a time would tell who stood there. */
    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    @Column(name = "hidden_by")
    private String hiddenBy;

    @Column(name = "hidden_at")
    private Instant hiddenAt;

    protected Opinion() {
    }

    /** @param questions how many ratings the tenant asks for */
    public Opinion(Survey survey, String device, Answers answers, int questions, LocalDate today) {
        if (answers.ratings().size() != questions) {
            throw Rejected.field("ratings", "ratings-count", "wanted", questions);
        }
        contractId = survey.contractId();
        projectId = survey.projectId();
        this.device = device;
        received = answers.received();
        rating1 = answers.ratings().get(0);
        rating2 = questions > 1 ? answers.ratings().get(1) : null;
        rating3 = questions > 2 ? answers.ratings().get(2) : null;
        words = answers.words();
        givenOn = today;
    }

    /** True when the same was said before: the answer was lost on the way, and is given again. */
    public boolean says(Answers answers) {
        return received == answers.received() && Objects.equals(words, answers.words())
                && Stream.of(rating1, rating2, rating3).filter(Objects::nonNull).toList().equals(answers.ratings());
    }

    /** Takes the words out of sight. */
    public SurveyEvent.Hidden hide(String reason, Actor official, Contract contract, Instant now) {
        if (hiddenAt != null) {
            throw Rejected.conflict("opinion-hidden");
        }
        hiddenReason = reason;
        hiddenBy = official.shown();
        hiddenAt = now;
        return new SurveyEvent.Hidden(new Subject("opinion", id(), contract.tenantId(), null, projectId,
                contract.subject().title()), reason);
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** What a resident says; {@code ratings} are 1 to 5, in the order of the tenant's questions. */
    public record Answers(boolean received, List<Integer> ratings, String words) {

        public Answers {
            words = words == null || words.isBlank() ? null : words.strip();
        }
    }
}
