package org.sheqia.document.entity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signature that a document carries.
 *
 * @param signatory  who signed, as the signature says
 * @param party      for whom
 * @param signedAt   when
 * @param intact     whether what was signed is unchanged
 * @param ofPortal   whether this portal made it
 */
@Schema(name = "FoundSignature")
public record FoundSignature(@Schema(nullable = true) String signatory, @Schema(nullable = true) String party,
        @Schema(nullable = true) Instant signedAt, boolean intact, boolean ofPortal) {
}
