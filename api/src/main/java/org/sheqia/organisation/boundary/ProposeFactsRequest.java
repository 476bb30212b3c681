package org.sheqia.organisation.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sheqia.organisation.entity.OrganisationFacts;

/** Facts that are to be others, and why or by which document. */
public record ProposeFactsRequest(@Valid @NotNull OrganisationFacts facts, @NotNull @Size(min = 2, max = 2000) String grounds) {
}
