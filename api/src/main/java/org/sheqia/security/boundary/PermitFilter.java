package org.sheqia.security.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Optional;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Tenants;

/**
 * Deny by default. Another tenant's or organisation's work is not there (404); one's own that another role does is
 * forbidden (403).
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PermitFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Inject
    Tenants tenants;

    @Override
    public void filter(ContainerRequestContext request) {
        Permit permit = resource.getResourceMethod().getAnnotation(Permit.class);
        if (permit == null) {
            throw Rejected.forbidden("forbidden");
        }
        String tenant = request.getUriInfo().getPathParameters().getFirst("tenant");
        if (tenant != null) {
            tenants.get(tenant);
        }
        check(permit.value(), request);
    }

    private void check(Permission permission, ContainerRequestContext request) {
        Actor actor = caller.actor();
        if (permission.where() == Permission.Where.ANYWHERE) {
            return;
        }
        if (!actor.isKnown()) {
            throw Rejected.of(Rejected.Kind.UNAUTHENTICATED, "unauthenticated");
        }
        switch (permission.where()) {
            case TENANT -> check(permission, Role.Scope.TENANT, pathParameter(request, "tenant"));
            case ORGANISATION -> check(permission, Role.Scope.ORGANISATION, pathParameter(request, "creditCode"));
            case DISTRICT -> caller.in(in(permission, Grant.DISTRICT).orElseThrow(() -> Rejected.forbidden("forbidden")));
            default -> { }
        }
    }

    private void check(Permission permission, Role.Scope scope, String scopeId) {
        Grant role = in(permission, scopeId).orElseThrow(() -> caller.actor().worksIn(scope, scopeId) ? Rejected.forbidden("forbidden") : Rejected.hidden());
        caller.in(role);
    }

    /** The role in which the caller may do that, one of its own before one in which it stands in. */
    private Optional<Grant> in(Permission permission, String scopeId) {
        return permission.roles().stream().sorted()
                .map(role -> new Grant(role, role.scope() == Role.Scope.DISTRICT ? Grant.DISTRICT : scopeId))
                .filter(caller.actor().grants()::contains).min(Comparator.comparing(caller::isForAnother));
    }

    private static String pathParameter(ContainerRequestContext request, String name) {
        String value = request.getUriInfo().getPathParameters().getFirst(name);
        if (value == null) {
            throw new IllegalStateException("the address has no {" + name + "}");
        }
        return value;
    }
}
