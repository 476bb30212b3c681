package org.sheqia.season.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.sheqia.problem.control.Json;

/** A season's plan as one JSON document: it is read and changed as a whole. */
@Converter(autoApply = true)
public class SeasonPlanColumn implements AttributeConverter<SeasonPlan, String> {

    @Override
    public String convertToDatabaseColumn(SeasonPlan plan) {
        return plan == null ? null : Json.write(plan);
    }

    @Override
    public SeasonPlan convertToEntityAttribute(String json) {
        return Json.read(json, SeasonPlan.class);
    }
}
