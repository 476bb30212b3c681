package org.sheqia.problem.boundary;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** Broken Bean Validation rules, each named at its field. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException e) {
        Rejected no = Rejected.invalid(e.getConstraintViolations().stream().map(InvalidMapper::violation)
                .sorted(Comparator.comparing(Violation::field)).toList());
        return Problems.response(no, Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), null);
    }

    private static Violation violation(ConstraintViolation<?> v) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : v.getPropertyPath()) {
            // The method and the argument that carries the body are ours, not the caller's.
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT && (node.getKind() != ElementKind.PARAMETER || isLast(v, node))) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        var descriptor = v.getConstraintDescriptor();
        return new Violation(field.toString(), descriptor.getAnnotation().annotationType().getSimpleName(),
                descriptor.getAttributes());
    }

    private static boolean isLast(ConstraintViolation<?> v, Path.Node node) {
        Path.Node last = null;
        for (Path.Node n : v.getPropertyPath()) {
            last = n;
        }
        return last == node;
    }
}
