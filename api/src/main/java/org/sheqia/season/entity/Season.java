package org.sheqia.season.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 社洽会: one year's fair. */
@Entity
@Table(name = "season")
public class Season {

    @Id
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    /** True while its projects are sample data. */
    private boolean sample;

    protected Season() {
    }

    public Season(String code, String nameZh, String nameEn, LocalDate opensOn, LocalDate closesOn, boolean sample) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.sample = sample;
    }
}
