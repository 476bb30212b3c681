package org.sheqia.pledge.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sheqia.pledge.entity.ProposalContent;

/** A proposal for a programme that is open. */
public record SubmitProposalRequest(@NotNull @Size(min = 36, max = 36) String programmeId, @Valid @NotNull ProposalContent content) {
}
