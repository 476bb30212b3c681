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

/** At the start of a portal whose district nobody administers: the person whom the operator names does. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdmin {

    @Inject
    NameFirstAdmin nameFirstAdmin;

    /** The identity provider's subject of that person. */
    @Inject
    @ConfigProperty(name = "portal.first.admin")
    Optional<String> sub;

    /** As records show it. */
    @Inject
    @ConfigProperty(name = "portal.first.admin.name", defaultValue = "区管理员")
    String name;

    @PostConstruct
    @ActivateRequestContext
    void join() {
        sub.ifPresent(first -> nameFirstAdmin.name(first, name));
    }
}
