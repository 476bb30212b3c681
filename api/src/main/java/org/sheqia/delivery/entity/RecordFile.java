package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sheqia.delivery.entity.ServiceRecord.Evidence;
import org.sheqia.delivery.entity.ServiceRecord.EvidenceKind;
import org.sheqia.file.entity.StoredFile;
import org.sheqia.tenancy.entity.TenantEntity;

/** A file of a service record, by the checksum of its content: the same photo is found again wherever it is shown. */
@Entity
@Table(name = "record_file")
public class RecordFile extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "record_id")
    private String recordId;

    @Column(name = "file_id")
    private String fileId;

    private String name;
    private boolean photo;
    private String sha256;

    protected RecordFile() {
    }

    /** An attendance list that was photographed may show two services; it is no photo of either. */
    public RecordFile(ServiceRecord serviceRecord, Evidence evidence, StoredFile file) {
        contractId = serviceRecord.contractId();
        recordId = serviceRecord.id();
        fileId = file.id();
        name = evidence.name();
        photo = evidence.kind() != EvidenceKind.ATTENDANCE && file.mediaType().startsWith("image/");
        sha256 = file.sha256();
    }
}
