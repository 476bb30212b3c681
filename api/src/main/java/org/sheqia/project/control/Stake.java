package org.sheqia.project.control;

/** Why an organisation hears of a project whether it wants to or not; told by the component that knows. */
public interface Stake {

    /** Whether it has one, like a bid, in a project that is not decided. */
    boolean has(String creditCode, String projectId);
}
