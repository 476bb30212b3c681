package org.sheqia.account.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sheqia.security.entity.Role;

/**
 * Whom to ask, and as what.
 *
 * @param name the person's own, as it will stand in records and signatures
 */
public record InviteRequest(@NotNull @Email @Size(max = 200) String email, @NotNull @Size(min = 1, max = 120) String name,
        @NotNull Role role) {
}
