package org.sheqia.audit.entity;

/** What an auditor does: it reads, and that is recorded. */
public interface AuditorEvent extends Act {

    record Looked(Subject subject, String address) implements AuditorEvent {
    }
}
