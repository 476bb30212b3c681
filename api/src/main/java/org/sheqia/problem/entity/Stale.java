package org.sheqia.problem.entity;

import java.util.List;
import java.util.Map;

/** The caller looked at an older revision than the one there is: 412, and the answer says who changed what since. */
public final class Stale extends Rejected {

    private static final long serialVersionUID = 1L;

    private final String subjectId;

    public Stale(String subjectId, long current) {
        super(Kind.STALE, "stale", Map.of("current", current), List.of());
        this.subjectId = subjectId;
    }

    /** The thing that was changed, as the audit trail names it. */
    public String subjectId() {
        return subjectId;
    }
}
