package org.sheqia.audit.entity;

/** What a person does for itself alone: it stands in nobody else's records. */
public interface PrivateAct extends Act {
}
