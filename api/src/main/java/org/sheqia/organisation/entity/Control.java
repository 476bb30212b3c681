package org.sheqia.organisation.entity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands behind an organisation: two bidders behind which one person stands exclude each other (政府采购法实施条例 第18条).
 * A person is an identity; one name may be many people's.
 *
 * @param representativeHash keyed hash of the legal representative's identity number, or null while nobody has seen it
 * @param controllerHash     the same of the controlling person
 */
public record Control(String creditCode, String legalRepresentative, String controllingPerson, String representativeHash, String controllerHash) {

    /** Whether one person stands behind both, by their numbers. */
    public boolean isOneWith(Control other) {
        return hashes().anyMatch(other.hashes().collect(Collectors.toSet())::contains);
    }

    /** Whether people of one name stand behind both of whom not all numbers are known, so that it is a question. */
    public boolean isNamedLike(Control other) {
        boolean known = hashes().count() == 2 && other.hashes().count() == 2;
        return !known && Stream.of(legalRepresentative, controllingPerson).anyMatch(List.of(other.legalRepresentative, other.controllingPerson)::contains);
    }

    private Stream<String> hashes() {
        return Stream.of(representativeHash, controllerHash).filter(Objects::nonNull);
    }
}
