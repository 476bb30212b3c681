package org.sheqia.season.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.problem.entity.Rejected;

/** 参会: an organisation or foundation takes part in a season. It may stand back and come again while the season is open. */
@Entity
@Table(name = "participation")
public class Participation {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String season;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "organisation_name")
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String contact;
    private String phone;
    private int people;
    private boolean present;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Participation() {
    }

    public Participation(String season, Organisation organisation) {
        this.season = season;
        creditCode = organisation.creditCode();
        organisationName = organisation.name();
        kind = organisation.kind();
    }

    /** @throws Rejected {@code organisation-standing}; {@code kind-not-admitted}; {@code grade-too-low} on that day */
    public ParticipationEvent.TookPart take(Season fair, Organisation organisation, Delegation delegation, Instant now) {
        fair.requireOpen();
        organisation.requireAdmitted(fair.plan().admits(), fair.plan().leastGrade(), WorkingDays.dayOf(now));
        contact = delegation.contact();
        phone = delegation.phone();
        people = delegation.people();
        present = true;
        changedAt = now;
        return new ParticipationEvent.TookPart(subject(fair), season, people);
    }

    /** @throws Rejected {@code not-taking-part} */
    public ParticipationEvent.StoodBack standBack(Season fair, Instant now) {
        fair.requireOpen();
        if (!present) {
            throw Rejected.conflict("not-taking-part");
        }
        present = false;
        changedAt = now;
        return new ParticipationEvent.StoodBack(subject(fair), season);
    }

    private Subject subject(Season fair) {
        return new Subject("participation", id, null, creditCode, null, fair.plan().name().zh());
    }

    /**
     * Who comes.
     *
     * @param people how many
     */
    public record Delegation(@NotBlank @Size(max = 100) String contact, @NotBlank @Size(max = 30) String phone,
            @Min(1) @Max(50) int people) {
    }
}
