package org.sheqia.contract.control;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.document.entity.FoundSignature;

/**
 * What the check of a document found.
 *
 * @param contract   the contract in force that it is, or says that it is
 * @param signatures in the order in which they were made
 */
@Schema(name = "DocumentFinding")
public record DocumentFinding(Verdict verdict, @Schema(nullable = true) ContractRow contract, String sha256,
        List<FoundSignature> signatures) {

    /** In one word. */
    public enum Verdict {
        /** To the byte the contract in force. */
        GENUINE,
        /** To the byte what that contract was before its last signature. */
        UNFINISHED,
        /** It names a contract of this portal but is not what was signed, or its signatures are broken. */
        CHANGED,
        /** It names a contract whose signed original is not kept here: signed on paper, or before documents were kept. There is nothing to compare with. */
        NOT_KEPT,
        /** Nothing that this portal knows. */
        UNKNOWN
    }
}
