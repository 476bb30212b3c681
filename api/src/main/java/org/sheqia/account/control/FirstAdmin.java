package org.sheqia.account.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/** At the start of a portal whose district nobody administers: the person whom the operator names does. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdmin {

    @Inject
    MemberListing members;

    @Inject
    InviteMember inviteMember;

    /** The identity provider's subject of that person. */
    @Inject
    @ConfigProperty(name = "portal.first.admin")
    Optional<String> sub;

    @PostConstruct
    @ActivateRequestContext
    void join() {
        boolean none = members.in(Role.Scope.DISTRICT, Grant.DISTRICT).stream().noneMatch(m -> m.role() == Role.DISTRICT_ADMIN);
        sub.filter(known -> none).ifPresent(first -> inviteMember.invite(Role.Scope.DISTRICT, Grant.DISTRICT, Role.DISTRICT_ADMIN,
                new Identities.Person(first, first, first)));
    }
}
