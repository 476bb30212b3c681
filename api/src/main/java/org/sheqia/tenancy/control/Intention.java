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

    public boolean isGiven() {
        return key != null;
    }

    public String caller() {
        return caller;
    }

    public String key() {
        return key;
    }

    String fingerprint() {
        return fingerprint;
    }
}
