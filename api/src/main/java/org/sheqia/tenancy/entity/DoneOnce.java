package org.sheqia.tenancy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The result of what was asked for under one {@code Idempotency-Key}; of a sealed act only that it was done. */
@Entity
@Table(name = "done_once")
@IdClass(DoneOnce.Key.class)
public class DoneOnce {

    @Id
    private String caller;

    @Id
    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String fingerprint;

    private String result;

    protected DoneOnce() {
    }

    public DoneOnce(String caller, String idempotencyKey, String fingerprint, String result) {
        this.caller = caller;
        this.idempotencyKey = idempotencyKey;
        this.fingerprint = fingerprint;
        this.result = result;
    }

    public boolean isFor(String requestFingerprint) {
        return fingerprint.equals(requestFingerprint);
    }

    public String result() {
        return result;
    }

    /** Whose key. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String caller;
        private String idempotencyKey;

        public Key() {
        }

        public Key(String caller, String idempotencyKey) {
            this.caller = caller;
            this.idempotencyKey = idempotencyKey;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.caller.equals(caller) && key.idempotencyKey.equals(idempotencyKey);
        }

        @Override
        public int hashCode() {
            return caller.hashCode() * 31 + idempotencyKey.hashCode();
        }
    }
}
