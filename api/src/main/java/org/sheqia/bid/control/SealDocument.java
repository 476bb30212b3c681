package org.sheqia.bid.control;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Keys;
import org.sheqia.security.control.Keys.Purpose;
import org.sheqia.tenancy.control.Intention;
import org.sheqia.tenancy.control.Sealed;
import org.sheqia.tenancy.control.UseCase;

/** An organisation adds a file to its offer: encrypted with the project's key, its name kept only in the envelope. */
@UseCase
public class SealDocument {

    private static final Revision ANY = new Revision(null);

    @Inject
    BidsBeforeOpening open;

    @Inject
    Sealing sealing;

    @Inject
    Keys keys;

    @Inject
    Intention intention;

    @Inject
    StoredFiles files;

    /** @return the id of the file; asked for again under the same idempotency key, the same one */
    @Sealed
    public String seal(String creditCode, String bidId, String name, byte[] content) {
        BidBox box = open.hold(creditCode, bidId, ANY).box();
        String id = id(bidId);
        if (!files.isKept(bidId, id)) {
            files.keepSealed(bidId, id, name, content, sealing.seal(box.wrappedKey(), Label.document(bidId, id), content));
        }
        return id;
    }

    private String id(String bidId) {
        if (!intention.isGiven()) {
            return UUID.randomUUID().toString();
        }
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(keys.hash(Purpose.SEALED_FILE, intention.caller(), intention.key(), bidId)));
        return new UUID(bytes.getLong(), bytes.getLong()).toString();
    }
}
