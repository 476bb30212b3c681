package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.contract.entity.ContractContent;
import org.sheqia.contract.entity.ContractDocument;
import org.sheqia.contract.entity.ContractDocument.Step;
import org.sheqia.contract.entity.ContractSource;
import org.sheqia.contract.entity.Instrument;
import org.sheqia.contract.entity.Supplement;
import org.sheqia.contract.entity.SupplementContent;
import org.sheqia.document.control.Paper;
import org.sheqia.document.control.Signing;
import org.sheqia.document.entity.Signatory;
import org.sheqia.file.control.FileListing;
import org.sheqia.file.control.FileView;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.ContractTemplate.Purpose;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Tenant.Side;

/** The documents of contracts and of what changes them: frozen with the offer, then signed, each state kept. */
@ApplicationScoped
class Papers {

    @Inject
    TenantScope scope;

    @Inject
    Tenants tenants;

    @Inject
    StoredFiles files;

    @Inject
    Paper paper;

    @Inject
    Signing signing;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** The document as it would be offered now. */
    FileListing.Content print(Contract contract) {
        return print(contract, text(contract));
    }

    /** The document as it would be offered now. */
    FileListing.Content print(Supplement supplement, Contract contract) {
        return print(supplement, text(supplement, contract));
    }

    void freeze(Contract contract) {
        freeze(contract, text(contract));
    }

    void freeze(Supplement supplement, Contract contract) {
        freeze(supplement, text(supplement, contract));
    }

    /** The caller signs for its side. */
    void sign(Instrument instrument, Side side) {
        String party = side == Side.TENANT ? tenants.get(instrument.tenantId()).name().zh() : instrument.organisationName();
        byte[] signed = signing.sign(files.content(instrument.round().documentFile()),
                new Signatory(caller.actor().sub(), caller.actor().name(), party), instant.now());
        boolean last = side != instrument.round().signsFirst();
        keep(instrument, last ? Step.SIGNED_LAST : Step.SIGNED_FIRST, signed);
    }

    /** What both sides signed on paper. */
    void register(Contract contract, FileListing.Content scan) {
        if (!scan.mediaType().equals("application/pdf")) {
            throw Rejected.field("scan", "file-not-pdf");
        }
        keep(contract, Step.REGISTERED, scan.bytes());
    }

    private void freeze(Instrument instrument, Text text) {
        FileView file = files.keep(instrument.id(), name(instrument), paper.pdf(text.source));
        scope.em().persist(ContractDocument.offered(instrument, text.edition, text.source, file.id(), file.sha256(), instant.now()));
    }

    private void keep(Instrument instrument, Step step, byte[] pdf) {
        FileView file = files.keep(instrument.id(), name(instrument), pdf);
        scope.em().persist(new ContractDocument(instrument, step, file.id(), file.sha256(), instant.now()));
    }

    private FileListing.Content print(Instrument instrument, Text text) {
        return new FileListing.Content(name(instrument), "application/pdf", paper.pdf(text.source));
    }

    private Text text(Contract contract) {
        Tenant tenant = tenants.get(contract.tenantId());
        ContractTemplate template = tenants.contractTemplate(tenant);
        return new Text(template.edition(), ContractSource.of(contract, new ContractContent(contract, tenant), template));
    }

    private Text text(Supplement supplement, Contract contract) {
        ContractTemplate template = tenants.template(Purpose.valueOf(supplement.kind().name()));
        SupplementContent content = new SupplementContent(supplement, contract, tenants.get(contract.tenantId()));
        return new Text(template.edition(), ContractSource.of(supplement, content, template));
    }

    private static String name(Instrument instrument) {
        return instrument.number() + ".pdf";
    }

    /** The source of a document, and the edition of the template that it was made by. */
    private record Text(String edition, String source) {
    }
}
