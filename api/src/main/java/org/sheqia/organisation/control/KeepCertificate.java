package org.sheqia.organisation.control;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.file.control.FileView;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.UseCase;

/** Who registers an organisation uploads its certificate: a few small files, since nobody knows the person yet. */
@UseCase
public class KeepCertificate {

    /** Custom: a day. */
    private static final int MOST = 10;
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<String> KINDS = Set.of("application/pdf", "image/png", "image/jpeg");

    @Inject
    StoredFiles files;

    @Inject
    VerifiedAddress verifiedAddress;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** @throws Rejected {@code address-not-verified}; {@code certificates-enough}; {@code file-too-large}; {@code file-type} */
    public FileView keep(String name, byte[] content) {
        verifiedAddress.require();
        String owner = caller.actor().sub();
        if (files.countOf(owner, instant.now().minus(DAY)) >= MOST) {
            throw Rejected.of(Rejected.Kind.BUSY, "certificates-enough", "most", MOST);
        }
        if (content.length > MOST_BYTES) {
            throw Rejected.field("file", "file-too-large", "most", "5 MB");
        }
        FileView kept = files.keepPlain(owner, name, content);
        if (!KINDS.contains(kept.mediaType())) {
            throw Rejected.field("file", "file-type", "type", kept.mediaType());
        }
        return kept;
    }
}
