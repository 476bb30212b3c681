package org.sheqia.security.control;

import java.util.Map;
import org.sheqia.security.entity.Grant;

/** Which roles a person has at this moment; told by the memberships. */
public interface Grants {

    /** @return each role with the name that it was given to the person by, those of the district first */
    Map<Grant, String> of(String sub);
}
