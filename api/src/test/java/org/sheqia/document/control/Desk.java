package org.sheqia.document.control;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.sheqia.reading.control.ReadingProcess;
import org.sheqia.security.control.Keys;

/** Paper, keys and a magnifying glass, without a container. */
public class Desk implements AutoCloseable {

    public final Paper paper = new Paper();
    public final Signing signing = new Signing();
    public final Signatures signatures = new Signatures();

    /** @param folder where the authority is kept; {@code tsa} the address of a time-stamp authority, or null */
    public Desk(Path folder, String tsa) {
        SigningAuthority authority = new SigningAuthority();
        authority.keystore = Optional.empty();
        authority.password = Optional.empty();
        authority.folder = folder.toString();
        authority.keys = Keys.of(Base64.getEncoder().encodeToString(new byte[32]));
        authority.open();
        signing.authority = authority;
        signing.timeStamps = new TimeStamps();
        signing.timeStamps.url = Optional.ofNullable(tsa);
        signatures.authority = authority;
        signatures.process = new ReadingProcess();
    }

    @Override
    public void close() {
        signatures.process.end();
    }
}
