package org.sheqia.project.control;

import java.util.Set;

/** Which foundations fund a project; told by the pledges. */
public interface Funders {

    /** @return credit codes of those whose pledge to the tenant's project was accepted and stands */
    Set<String> of(String tenant, String projectId);
}
