package org.sheqia.security.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.sheqia.security.entity.Actor.Principal;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** Which roles a person has at this moment; told by the memberships. */
public interface Grants {

    /** @return each role with the name that it was given to the person by, those of the district first */
    Map<Grant, String> of(String sub);

    /**
     * @param now read only for who stands in for somebody at all
     * @return the roles that the person acts in for somebody, with whom
     */
    Map<Grant, Principal> deputed(String sub, Supplier<Instant> now);

    /**
     * Who has the role there now, or stands in for somebody who has it.
     *
     * @param role null for everyone who has any there
     * @return subjects by place, each once; nothing of a place where there is nobody
     */
    Map<String, Set<String>> holders(Set<String> scopeIds, Role role, Instant now);
}
