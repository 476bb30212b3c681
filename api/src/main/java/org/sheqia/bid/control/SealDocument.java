package org.sheqia.bid.control;

import jakarta.inject.Inject;
import org.sheqia.bid.entity.Bid;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.problem.entity.Revision;
import org.sheqia.project.control.Projects;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.UseCase;

/** An organisation adds a file to its offer: encrypted with the project's key, its name kept only in the envelope. */
@UseCase
public class SealDocument {

    private static final Revision ANY = new Revision(null);

    @Inject
    TenantScope scope;

    @Inject
    Projects projects;

    @Inject
    Bids bids;

    @Inject
    Sealing sealing;

    @Inject
    StoredFiles files;

    @Inject
    RequestInstant instant;

    /** @return the id of the file; nothing else, since the result is kept with the idempotency key */
    public String seal(String creditCode, String bidId, String name, byte[] content) {
        scope.enter(bids.tenantOf(creditCode, bidId));
        Bid bid = bids.own(creditCode, bidId, ANY);
        projects.get(bid.projectId()).requireOpenForBids(instant.now());
        return files.keepSealed(bidId, name, content, sealing.seal(bids.box(bid.projectId()).wrappedKey(), content)).id();
    }
}
