package org.sheqia.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sheqia.problem.entity.Rejected;

/** Which people stand behind an organisation, as far as officials have seen their papers. It is replaced, never changed. */
@Embeddable
public class Identities {

    static final Identities UNKNOWN = new Identities();

    @Column(name = "representative_hash")
    private String representativeHash;

    @Column(name = "representative_last_four")
    private String representativeLastFour;

    @Column(name = "controller_hash")
    private String controllerHash;

    @Column(name = "controller_last_four")
    private String controllerLastFour;

    protected Identities() {
    }

    private Identities(PersonIdentity representative, PersonIdentity controller) {
        if (representative != null) {
            representativeHash = representative.hash();
            representativeLastFour = representative.lastFour();
        }
        if (controller != null) {
            controllerHash = controller.hash();
            controllerLastFour = controller.lastFour();
        }
    }

    /** What is known stays; of whom nothing is known, this is; null for nothing seen. */
    Identities completed(PersonIdentity ofRepresentative, PersonIdentity ofController) {
        boolean nothingNew = (ofRepresentative == null || representativeHash != null) && (ofController == null || controllerHash != null);
        return nothingNew ? this : new Identities(representative() == null ? ofRepresentative : representative(), controller() == null ? ofController : controller());
    }

    /** What was known of a person who is another now is forgotten. */
    Identities without(boolean otherRepresentative, boolean otherController) {
        return !otherRepresentative && !otherController ? this : new Identities(otherRepresentative ? null : representative(), otherController ? null : controller());
    }

    /** @throws Rejected {@code identity-number-missing} */
    void requireKnown() {
        if (representativeHash == null) {
            throw Rejected.field("representativeNumber", "identity-number-missing");
        }
        if (controllerHash == null) {
            throw Rejected.field("controllerNumber", "identity-number-missing");
        }
    }

    public boolean areKnown() {
        return representativeHash != null && controllerHash != null;
    }

    private PersonIdentity representative() {
        return representativeHash == null ? null : new PersonIdentity(representativeHash, representativeLastFour);
    }

    private PersonIdentity controller() {
        return controllerHash == null ? null : new PersonIdentity(controllerHash, controllerLastFour);
    }

    /** Of the legal representative; null while nobody has seen the papers. */
    public String representativeHash() {
        return representativeHash;
    }

    public String representativeLastFour() {
        return representativeLastFour;
    }

    /** Of the controlling person; null while nobody has seen the papers. */
    public String controllerHash() {
        return controllerHash;
    }

    public String controllerLastFour() {
        return controllerLastFour;
    }
}
