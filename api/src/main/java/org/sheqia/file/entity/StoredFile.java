package org.sheqia.file.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that was uploaded; never changed. Who may read it is decided by the thing that it belongs to. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    /** Whose it is: a tenant's code, an organisation's credit code, a bid's or a contract's id. */
    private String owner;

    /** Its name; null for one in a sealed bid, whose name lies in the envelope. */
    private String name;

    /** Null for one in a sealed bid. */
    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {
    }

    public StoredFile(String owner, String name, String mediaType, long size, String sha256, Instant storedAt) {
        this.owner = owner;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.storedAt = storedAt;
    }

    /** One in a sealed bid: what is known of it is how long its encrypted form is. */
    public static StoredFile sealed(String id, String owner, long size, String sha256, Instant storedAt) {
        StoredFile file = new StoredFile(owner, null, null, size, sha256, storedAt);
        file.id = id;
        return file;
    }

    public void handTo(String next) {
        owner = next;
    }

    public String id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return mediaType;
    }
}
