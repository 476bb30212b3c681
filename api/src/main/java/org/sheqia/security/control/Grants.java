package org.sheqia.security.control;

import java.time.Instant;
import java.util.Map;
import org.sheqia.security.entity.Actor.Principal;
import org.sheqia.security.entity.Grant;

/** Which roles a person has at this moment; told by the memberships. */
public interface Grants {

    /** @return each role with the name that it was given to the person by, those of the district first */
    Map<Grant, String> of(String sub);

    /** @return the roles that the person has not itself, but acts in for somebody, with whom */
    Map<Grant, Principal> deputed(String sub, Instant now);
}
