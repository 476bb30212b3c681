package org.sheqia.account.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sheqia.security.entity.Role;

/** Whom to invite, by the address of its account, and as what. */
public record InviteMemberRequest(@NotNull @Email @Size(max = 200) String email, @NotNull @Size(min = 1, max = 60) String name,
        @NotNull Role role) {
}
