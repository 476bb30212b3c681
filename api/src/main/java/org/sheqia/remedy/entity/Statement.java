package org.sheqia.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.project.entity.Project;
import org.sheqia.tenancy.entity.TenantEntity;

/** 书面说明 of an organisation whom a complaint of another concerns: once, for the authority only (财政部令第94号 第22条). */
@Entity
@Table(name = "complaint_statement")
public class Statement extends TenantEntity {

    @Column(name = "complaint_id")
    private String complaintId;

    @Column(name = "credit_code")
    private String creditCode;

    /** Of the organisation, as it was called when it spoke. */
    private String name;

    private String words;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Statement() {
    }

    Statement(Complaint complaint, String creditCode, String name, String words, Instant now) {
        complaintId = complaint.id();
        this.creditCode = creditCode;
        this.name = name;
        this.words = words;
        givenAt = now;
    }

    /** The act that the authority hears of, on record as the speaker's alone: the buyer does not learn who spoke. */
    public StatementEvent.Given given(Complaint complaint, Project project) {
        return new StatementEvent.Given(new Subject("statement", id(), null, creditCode, project.id(), project.content().title()),
                complaintId, name, complaint.authority());
    }
}
