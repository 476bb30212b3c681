package org.sheqia.project.control;

import java.util.Set;

/** Which foundations fund a project; told by the pledges. */
public interface Funders {

    /** @return credit codes of those whose pledge to a project of the entered tenant was accepted and stands */
    Set<String> of(String projectId);
}
