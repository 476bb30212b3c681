package org.sheqia.health.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/**
 * Lets the {@link Node} be asked from outside of the container. Whoever asks brings nothing of the container along: what tells it
 * something reads the database beside the pools, and no entities.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class NodeManaged {

    private static final String NAME = "org.sheqia:type=Node";

    @Inject
    Node node;

    @PostConstruct
    void begin() {
        // Everything that it tells of is there from the start on, made in the container.
        node.getDetail();
        node.getMetrics();
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(
                    new StandardMBean(inside(node), NodeMXBean.class, true), new ObjectName(NAME));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever asks comes with classes of its own; the portal finds its beans by those of the asking thread. */
    private static NodeMXBean inside(Node node) {
        ClassLoader portal = NodeManaged.class.getClassLoader();
        return (NodeMXBean) Proxy.newProxyInstance(portal, new Class<?>[] {NodeMXBean.class}, (proxy, method, arguments) -> {
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(portal);
            try {
                return method.invoke(node, arguments);
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        });
    }

    @PreDestroy
    void end() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
