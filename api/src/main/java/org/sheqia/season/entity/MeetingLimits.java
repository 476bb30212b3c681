package org.sheqia.season.entity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often one meets at a fair, and at how many tables at once.
 *
 * @param ofProject      meetings of a project at most, unless its officer wants fewer or more
 * @param ofOrganisation meetings of an organisation at most, unless it wants fewer or more
 * @param townPeople     how many people a town sends, and so at how many tables it sits at once; none for as many as it takes
 * @param towns          towns that send another number
 */
public record MeetingLimits(@Min(1) @Max(MOST) int ofProject, @Min(1) @Max(MOST) int ofOrganisation,
        @Schema(nullable = true) @Min(1) @Max(500) Integer townPeople, @NotNull @Size(max = 100) List<@Valid @NotNull TownPeople> towns) {

    /** Nobody meets more often. */
    public static final int MOST = 16;

    public static final MeetingLimits USUAL = new MeetingLimits(4, 8, null, List.of());

    /** How many people the town sends; null for as many as it takes. */
    public Integer peopleOf(String tenant) {
        return towns.stream().filter(t -> t.tenant().equals(tenant)).map(TownPeople::people).findFirst().orElse(townPeople);
    }

    /** How many people one town sends. */
    public record TownPeople(@NotNull @Size(max = 30) String tenant, @Min(1) @Max(500) int people) {
    }
}
