package org.sheqia.matching.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sheqia.matching.control.KeepSearch;
import org.sheqia.matching.control.SavedSearches;
import org.sheqia.matching.control.SavedSearches.SavedSearchView;
import org.sheqia.matching.entity.ProjectSearch;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The searches that I keep. */
@Path("me/saved-searches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SavedSearchesResource {

    @Inject
    Caller caller;

    @Inject
    SavedSearches searches;

    @Inject
    KeepSearch keepSearch;

    @GET
    @Permit(Permission.LOGGED_IN)
    public List<SavedSearchView> list() {
        return searches.of(caller.actor().sub());
    }

    @POST
    @Permit(Permission.LOGGED_IN)
    public List<SavedSearchView> keep(@Valid @NotNull SavedSearchRequest request, @Context SecurityContext login) {
        String email = login.getUserPrincipal() instanceof JsonWebToken token ? token.getClaim("email") : null;
        keepSearch.keep(request.name(), request.search(), request.digest(), email);
        return list();
    }

    @DELETE
    @Path("{search}")
    @Permit(Permission.LOGGED_IN)
    public List<SavedSearchView> forget(@PathParam("search") String search) {
        keepSearch.forget(search);
        return list();
    }

    /**
     * A search to keep.
     *
     * @param digest whether news of it come by mail, once a day
     */
    public record SavedSearchRequest(@NotBlank @Size(max = 60) String name, @NotNull @Valid ProjectSearch search, boolean digest) {
    }
}
