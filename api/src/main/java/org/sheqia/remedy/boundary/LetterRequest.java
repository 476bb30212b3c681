package org.sheqia.remedy.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.remedy.entity.Letter;
import org.sheqia.remedy.entity.Letter.Matter;

/**
 * What a letter has to say (财政部令第94号 第12条、第18条); the organisation, the project and the day are the portal's.
 *
 * @param postcode six digits
 * @param matters  what is objected to
 */
@Schema(name = "RemedyLetterRequest")
public record LetterRequest(@NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE) String address, @NotNull @Pattern(regexp = "[0-9]{6}") String postcode,
        @NotBlank @Size(max = 60) @Pattern(regexp = ONE_LINE) String contact, @NotNull @Pattern(regexp = "[0-9+ -]{5,20}") String phone,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid MatterRequest> matters) {

    /** One line of signs that somebody sees. */
    private static final String ONE_LINE = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*";

    /** One thing that is objected to; {@code law} null for none. */
    @Schema(name = "RemedyMatterRequest")
    public record MatterRequest(@NotBlank @Size(min = 10, max = 2000) String matter, @NotBlank @Size(min = 2, max = 1000) String request,
            @NotBlank @Size(min = 10, max = 4000) String facts, @Schema(nullable = true) @Size(max = 1000) String law) {
    }

    Letter letter() {
        return new Letter(null, address, postcode, contact, phone,
                matters.stream().map(m -> new Matter(m.matter(), m.request(), m.facts(), m.law())).toList());
    }
}
