package org.sheqia.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.testing.Hostile;
import org.sheqia.testing.Requests;

/** Every record that callers send: found by the methods that take it, so that a new one is held to this too. */
class RequestsTest {

    /** Compared with what is there, and nothing comes of another. */
    private static final Set<String> ONLY_COMPARED = Set.of("ChosenPayment.version", "BidContent.projectEdition", "ConfirmBidRequest.projectEdition", "SealedDocument.size",
            "Attachment.size", "FileComplaintRequest.matters", "LimitWarning.year", "CloseRequest.open", "Closure.table");
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    @Test
    void every_text_has_a_length() {
        assertThat(Requests.parts()).filteredOn(Requests.Part::isText).hasSizeGreaterThan(150)
                .allSatisfy(part -> assertThat(part.innermost().getAnnotations()).as(part.toString()).anyMatch(RequestsTest::bounds));
    }

    /** In between nobody would know whether it is a line or a text. */
    @Test
    void a_text_is_a_line_or_has_room_for_several() {
        assertThat(Requests.parts()).filteredOn(part -> part.isText() && part.innermost().isAnnotationPresent(Size.class))
                .extracting(part -> part.innermost().getAnnotation(Size.class).max()).allMatch(max -> max <= 300 || max >= 500);
    }

    @Test
    void every_number_has_an_upper_bound() {
        assertThat(Requests.parts()).filteredOn(part -> NUMBERS.contains(part.innermost().getType()))
                .filteredOn(part -> !ONLY_COMPARED.contains(part.of().getSimpleName() + "." + part.component().getName()))
                .allSatisfy(part -> assertThat(part.innermost().isAnnotationPresent(Max.class)).as(part.toString()).isTrue());
    }

    @Property(tries = 1000)
    void whatever_stands_in_a_body_is_read_or_refused(@ForAll("bodies") Body body) throws Exception {
        try {
            assertThat(Json.strict().readValue(body.json(), body.type())).isNotNull();
        } catch (JsonProcessingException refused) {
            assertThat(refused.getCause() == null || refused.getCause() instanceof JsonProcessingException || refused.getCause() instanceof Rejected
                    || refused.getCause() instanceof IllegalArgumentException).as("%s of %s", refused, body).isTrue();
        }
    }

    @Provide
    Arbitrary<Body> bodies() {
        Arbitrary<Class<?>> records = Arbitraries.of(List.copyOf(Requests.records()));
        return records.flatMap(type -> Arbitraries.of(Hostile.JSON).list().ofSize(type.getRecordComponents().length).map(values -> {
            StringBuilder json = new StringBuilder("{");
            for (int i = 0; i < values.size(); i++) {
                json.append(i == 0 ? "" : ",").append('"').append(type.getRecordComponents()[i].getName()).append("\":").append(values.get(i));
            }
            return new Body(type, json.append('}').toString());
        }));
    }

    private static boolean bounds(Annotation annotation) {
        return annotation instanceof Size size && size.max() < Integer.MAX_VALUE
                || annotation instanceof Pattern pattern && Arrays.stream(new String[] {"*", "+", ",}"}).noneMatch(pattern.regexp()::endsWith);
    }

    /** A record with something in each of its fields. */
    record Body(Class<?> type, String json) {
    }
}
