package org.sheqia.tenancy.control;

import jakarta.enterprise.context.RequestScoped;

/** The {@code Idempotency-Key} of the request, whose it is and what it asked for. */
@RequestScoped
public class Intention {

    private String caller;
    private String key;
    private String fingerprint;

    public void is(String whose, String idempotencyKey, String requestFingerprint) {
        caller = whose;
        key = idempotencyKey;
        fingerprint = requestFingerprint;
    }

    boolean isGiven() {
        return key != null;
    }

    String caller() {
        return caller;
    }

    String key() {
        return key;
    }

    String fingerprint() {
        return fingerprint;
    }
}
