package org.sheqia.disclosure.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.sheqia.problem.boundary.Problem;

/** The REST interface at {@code /api/v1}. */
@ApplicationPath("v1")
@LoginConfig(authMethod = "MP-JWT", realmName = "sheqia")
@OpenAPIDefinition(info = @Info(title = "Sheqia API", version = "1"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class Api extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // Jackson, not JSON-B: it names the field of a body that does not fit.
        return Map.of("jersey.config.jsonFeature", "JacksonFeature");
    }
}
