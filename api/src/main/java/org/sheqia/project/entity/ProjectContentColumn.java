package org.sheqia.project.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.sheqia.problem.control.Json;

/** A project's content as one JSON document: it is read, versioned and compared as a whole. One kept before V26 is given ids for its lines. */
@Converter(autoApply = true)
public class ProjectContentColumn implements AttributeConverter<ProjectContent, String> {

    @Override
    public String convertToDatabaseColumn(ProjectContent content) {
        return content == null ? null : Json.write(content);
    }

    @Override
    public ProjectContent convertToEntityAttribute(String json) {
        return json == null ? null : LineNumbers.byPosition(Json.read(json, ProjectContent.class));
    }
}
