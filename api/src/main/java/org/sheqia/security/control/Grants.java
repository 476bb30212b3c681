package org.sheqia.security.control;

import java.util.Set;
import org.sheqia.security.entity.Grant;

/** Which roles a person has at this moment; told by the memberships. */
public interface Grants {

    Set<Grant> of(String sub);
}
