package org.sheqia.opinion.entity;

import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;

/** What officials do about residents' opinions. What a resident says is no act of a person and is on no record but its own. */
public interface SurveyEvent extends Act {

    record SurveyOpened(Subject subject, String creditCode) implements SurveyEvent {
        @Override
        public String verb() {
            return "survey.opened";
        }
    }

    record SurveyClosed(Subject subject, String creditCode) implements SurveyEvent {
        @Override
        public String verb() {
            return "survey.closed";
        }
    }

    record Hidden(Subject subject, String reason) implements SurveyEvent {
    }
}
