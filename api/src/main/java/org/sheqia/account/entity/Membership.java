package org.sheqia.account.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/**
 * A person has a role for a tenant, an organisation or the district, from one instant until another. Looked up with each
 * request, so that it holds, and ends, at once.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    private String sub;
    private String username;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_id")
    private String scopeId;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected Membership() {
    }

    public Membership(String sub, String username, String personName, Role role, String scopeId, Instant from) {
        this.sub = sub;
        this.username = username;
        this.personName = personName;
        this.role = role;
        this.scopeId = scopeId;
        validFrom = from;
    }

    public MembershipEvent.Joined joined() {
        return new MembershipEvent.Joined(subject(), username, role, scopeId, sub);
    }

    /**
     * Taken away by an admin.
     *
     * @param admins of an admin's role, who administers its place now
     * @throws Rejected {@code last-admin}
     */
    public MembershipEvent.Removed remove(Collection<Membership> admins, Instant now) {
        end(admins, now);
        return new MembershipEvent.Removed(subject(), username, role, scopeId, sub);
    }

    /** Given back by the person itself; else the same. */
    public MembershipEvent.Left leave(Collection<Membership> admins, Instant now) {
        end(admins, now);
        return new MembershipEvent.Left(subject(), username, role, scopeId);
    }

    /** Somebody else administers the place, or the role stays. */
    private void end(Collection<Membership> admins, Instant now) {
        if (isAdmins() && admins.stream().allMatch(admin -> admin.sub.equals(sub))) {
            throw Rejected.rule("last-admin");
        }
        validUntil = now;
    }

    /** The name with the account. */
    public String shown() {
        return new Actor(sub, username, personName, Set.of()).shown();
    }

    /** Where the role is: in whose records what happens to it stands. */
    public Subject place(String type, String id) {
        return subject(type, id, grant(), personName);
    }

    public boolean isAdmins() {
        return role == role.scope().admin();
    }

    public String id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String sub() {
        return sub;
    }

    public String personName() {
        return personName;
    }

    public Role role() {
        return role;
    }

    public String scopeId() {
        return scopeId;
    }

    public Grant grant() {
        return new Grant(role, scopeId);
    }

    public Subject subject() {
        return subject("membership", id, grant(), personName);
    }

    /** What is done to a role, or on the way to it, stands in the records of its tenant, its organisation or the district. */
    static Subject subject(String type, String id, Grant grant, String personName) {
        Role.Scope scope = grant.role().scope();
        return new Subject(type, id, scope == Role.Scope.TENANT ? grant.scopeId() : null, scope == Role.Scope.ORGANISATION ? grant.scopeId() : null,
                null, personName);
    }
}
