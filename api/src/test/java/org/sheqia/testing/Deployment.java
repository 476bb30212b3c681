package org.sheqia.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war as it is shipped, with the movable clock and its people, and the tests that run inside it; deployed once for all of them. */
@ArquillianSuiteDeployment
public class Deployment {

    @org.jboss.arquillian.container.test.api.Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/api.war"))
                .addAsLibrary(new File("target/api-sample.jar"))
                .addPackages(true, p -> p.get().matches(".*/tenancy/(\\w+IT(\\$\\w+)?|RefusedCommit)\\.class"), "org.sheqia.tenancy")
                .addPackages(true, p -> p.get().matches(".*/file/control/\\w+IT\\.class"), "org.sheqia.file.control");
    }
}
