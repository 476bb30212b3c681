package org.sheqia.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which person an official has seen the papers of: a keyed hash of the number, which says nothing but whether two are one
 * person, and its last four characters. The number itself is not kept (个人信息保护法 第6条).
 */
@Embeddable
public class PersonIdentity {

    @Column(name = "number_hash")
    private String hash;

    @Column(name = "last_four")
    private String lastFour;

    protected PersonIdentity() {
    }

    public PersonIdentity(String hash, String lastFour) {
        this.hash = hash;
        this.lastFour = lastFour;
    }

    public String hash() {
        return hash;
    }

    public String lastFour() {
        return lastFour;
    }
}
