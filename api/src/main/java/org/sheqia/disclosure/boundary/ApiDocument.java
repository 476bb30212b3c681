package org.sheqia.disclosure.boundary;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Finishes the OpenAPI document: every property of an answer is there, so it is required; a request's rules are its own. */
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (!name.endsWith("Request") && !name.equals("Problem") && schema.getProperties() != null) {
                require(schema);
            }
        });
    }

    private static void require(Schema schema) {
        List<String> names = new ArrayList<>(schema.getProperties().keySet());
        schema.setRequired(names);
    }
}
