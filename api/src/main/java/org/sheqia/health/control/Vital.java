package org.sheqia.health.control;

/** Something without which the portal serves nobody; said by the component that holds it. */
public interface Vital {

    /** As an operator reads it. */
    String name();

    /** Looked at anew each time; may take its time, whoever asks does not wait for it. */
    boolean isThere();
}
