package org.sheqia.desk.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * 由我办理: whose piece of work it is, of those who may do it. It allows nobody anything and hides nothing from anybody. What is done
 * and comes back is still that person's, who knows it; once the person has no such role any more it is nobody's.
 */
@Entity
@Table(name = "work_assignment")
public class WorkAssignment {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String kind;
    private String thing;

    @Column(name = "scope_id")
    private String scopeId;

    private String sub;

    /** Who gave it; null where it was taken. */
    @Column(name = "given_by")
    private String givenBy;

    private Instant since;

    protected WorkAssignment() {
    }

    public WorkAssignment(String kind, String thing, String scopeId) {
        this.kind = kind;
        this.thing = thing;
        this.scopeId = scopeId;
    }

    /** @param giver who gives it, or null where the person takes it */
    public void to(String person, String giver, Instant now) {
        sub = person;
        givenBy = giver;
        since = now;
    }

    public boolean isOf(String person) {
        return person.equals(sub);
    }

    public String sub() {
        return sub;
    }

    public String givenBy() {
        return givenBy;
    }
}
