package org.sheqia.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;

/**
 * 评审专家: as what an evaluator may sit in committees. Kept by the district; an evaluator of whom nothing is kept counts as
 * no expert and is not drawn.
 */
@Entity
@Table(name = "expert")
public class Expert {

    /** As what. */
    public enum Kind {
        /** Judges by its own knowledge; counts towards the share of experts. */
        EXPERT,
        /** 采购人代表: speaks for the buyer whose it is. */
        REPRESENTATIVE
    }

    @Id
    private String sub;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String specialty;

    @Column(name = "work_unit")
    private String unit;

    protected Expert() {
    }

    public Expert(String sub) {
        this.sub = sub;
    }

    /**
     * @param specialty 专业: like 老年社会工作
     * @param unit      工作单位: where the person works
     */
    public ExpertEvent.Kept keep(Kind as, String specialty, String unit, Subject person) {
        Known before = new Known(kind, this.specialty, this.unit);
        kind = as;
        this.specialty = specialty;
        this.unit = unit;
        return new ExpertEvent.Kept(person, Change.between(before, new Known(as, specialty, unit)));
    }

    /** What is known of the person. */
    private record Known(Kind kind, String specialty, String unit) {
    }

    public String sub() {
        return sub;
    }

    public Kind kind() {
        return kind;
    }

    public String specialty() {
        return specialty;
    }
}
