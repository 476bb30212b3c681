package org.sheqia.budget.control;

import java.util.Collection;
import java.util.Map;

/** What the projects are called that money is held for; said by the component whose they are. */
public interface NamesProjects {

    /** By id; those that are there. */
    Map<String, ProjectName> names(Collection<String> ids);

    /** @param number null before it is published */
    record ProjectName(String number, String title) {

        static final ProjectName NONE = new ProjectName(null, null);
    }
}
