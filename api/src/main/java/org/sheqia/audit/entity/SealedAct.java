package org.sheqia.audit.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An act whose actor may not be known yet: the record names a keyed hash in its place. */
public interface SealedAct extends Act {

    /** In whose name it is recorded: the subject's organisation, which is a keyed hash. */
    @JsonIgnore
    default String sealedActor() {
        return subject().organisation();
    }
}
