package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sheqia.tenancy.entity.TenantEntity;

/** How many projects a tenant has published in a season; the next one's number. */
@Entity
@Table(name = "project_counter")
public class ProjectCounter extends TenantEntity {

    private String season;

    @Column(name = "last_number")
    private int lastNumber;

    protected ProjectCounter() {
    }

    public ProjectCounter(String season) {
        this.season = season;
    }

    public int next() {
        lastNumber++;
        return lastNumber;
    }
}
