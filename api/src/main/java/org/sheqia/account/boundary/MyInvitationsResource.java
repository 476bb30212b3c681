package org.sheqia.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.account.control.AnswerInvitation;
import org.sheqia.account.control.InvitationListing;
import org.sheqia.account.control.InvitationListing.OfferView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What I am asked to be, by a link that I have. The link is no part of an address, which servers write down. */
@Path("me/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MyInvitationsResource {

    @Inject
    InvitationListing invitations;

    @Inject
    AnswerInvitation answerInvitation;

    @POST
    @Path("look")
    @Permit(Permission.LOGGED_IN)
    public OfferView look(@Valid @NotNull LinkRequest request) {
        return invitations.ofLink(request.link());
    }

    @POST
    @Path("accept")
    @Permit(Permission.LOGGED_IN)
    public OfferView accept(@Valid @NotNull LinkRequest request) {
        answerInvitation.accept(request.link());
        return invitations.ofLink(request.link());
    }

    @POST
    @Path("decline")
    @Permit(Permission.LOGGED_IN)
    public OfferView decline(@Valid @NotNull LinkRequest request) {
        answerInvitation.decline(request.link());
        return invitations.ofLink(request.link());
    }

    /** @param link what stands behind the # of the link */
    public record LinkRequest(@NotNull @Size(max = 200) String link) {
    }
}
