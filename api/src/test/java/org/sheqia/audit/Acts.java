package org.sheqia.audit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.sheqia.audit.entity.Act;

/** Every act that the portal knows. */
final class Acts {

    private static final JavaClasses PORTAL = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sheqia");

    private Acts() {
    }

    static List<Class<?>> all() {
        return PORTAL.stream().filter(c -> c.isAssignableTo(Act.class) && c.isRecord()).<Class<?>>map(JavaClass::reflect).toList();
    }
}
