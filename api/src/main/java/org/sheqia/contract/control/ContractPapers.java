package org.sheqia.contract.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.document.control.Paper;
import org.sheqia.document.control.Signing;
import org.sheqia.document.entity.Signatory;
import org.sheqia.file.control.FileListing;
import org.sheqia.file.control.FileView;
import org.sheqia.file.control.StoredFiles;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.ContractTemplate;
import org.sheqia.tenantconfig.Tenant;
import org.sheqia.tenantconfig.Tenant.Side;

/** The documents of contracts: frozen with the offer, then signed, each state kept. */
@ApplicationScoped
class ContractPapers {

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

    @Inject
    Printing printing;

    /** The document as it would be offered now. */
    FileListing.Content print(Contract contract) {
        Tenant tenant = tenants.get(contract.tenantId());
        String source = contract.source(tenant, tenants.contractTemplate(tenant));
        return new FileListing.Content(name(contract), "application/pdf", paper.pdf(source));
    }

    void freeze(Contract contract) {
        if (printing.isLater()) {
            return;
        }
        Tenant tenant = tenants.get(contract.tenantId());
        ContractTemplate template = tenants.contractTemplate(tenant);
        String source = contract.source(tenant, template);
        FileView file = files.keep(contract.id(), name(contract), paper.pdf(source));
        scope.em().persist(contract.freeze(template.edition(), source, file.id(), file.sha256(), instant.now()));
    }

    /** The caller signs for its side. */
    void sign(Contract contract, Side side) {
        if (contract.documentFile() == null) {
            freeze(contract);
        }
        if (printing.isLater()) {
            return;
        }
        String party = side == Side.TENANT ? tenants.get(contract.tenantId()).name().zh() : contract.organisationName();
        byte[] signed = signing.sign(files.content(contract.documentFile()), new Signatory(caller.actor().name(), party), instant.now());
        FileView file = files.keep(contract.id(), name(contract), signed);
        scope.em().persist(contract.signed(file.id(), file.sha256(), instant.now()));
    }

    private static String name(Contract contract) {
        return contract.number() + ".pdf";
    }
}
