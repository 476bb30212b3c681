package org.sheqia.audit.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.sheqia.security.entity.Actor;

/** An act that was sealed when it was done and is written down now: the record names who did it, not who opened it. */
public interface RevealedAct extends Act {

    @JsonIgnore
    Actor actor();
}
