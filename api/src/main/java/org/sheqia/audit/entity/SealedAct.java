package org.sheqia.audit.entity;

/** An act whose actor may not be known yet: the record names the subject's organisation, which is a keyed hash. */
public interface SealedAct extends Act {
}
