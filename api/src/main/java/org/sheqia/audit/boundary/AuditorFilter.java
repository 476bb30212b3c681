package org.sheqia.audit.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.audit.control.NoteReading;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Role;

/** The district's auditor reads what is not public only on record: in the district's, and in those of whose it is. */
@Provider
@Priority(Priorities.AUTHORIZATION + 50)
public class AuditorFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Inject
    NoteReading noteReading;

    @Override
    public void filter(ContainerRequestContext request) {
        Permission.Where where = resource.getResourceMethod().getAnnotation(Permit.class).value().where();
        if (caller.actor().is(Role.DISTRICT_AUDITOR) && where != Permission.Where.ANYWHERE && where != Permission.Where.PERSON) {
            MultivaluedMap<String, String> parameters = request.getUriInfo().getPathParameters();
            noteReading.byAuditor(request.getUriInfo().getRequestUri(), parameters.getFirst("tenant"), codeOf(parameters.getFirst("creditCode")));
        }
    }

    /** What is no credit code names nobody's records. */
    private static String codeOf(String asked) {
        return asked != null && asked.matches("[0-9A-Z]{18}") ? asked : null;
    }
}
