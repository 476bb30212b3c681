package org.sheqia.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One of an organisation's terms, for lists that go along a term's rows; the organisation writes them. */
@Entity
@Table(name = "organisation_term")
@IdClass(OrganisationTerm.Key.class)
public class OrganisationTerm {

    @Id
    private String term;

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    protected OrganisationTerm() {
    }

    /** Both columns. */
    public record Key(String term, String creditCode) implements Serializable {
    }
}
