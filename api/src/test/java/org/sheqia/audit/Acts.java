package org.sheqia.audit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.sheqia.architecture.Shipped;
import org.sheqia.audit.entity.Act;

/** Every act that the portal knows. */
final class Acts {

    private Acts() {
    }

    static List<Class<?>> all() {
        return Shipped.CLASSES.stream().filter(c -> c.isAssignableTo(Act.class) && c.isRecord()).<Class<?>>map(JavaClass::reflect).toList();
    }
}
