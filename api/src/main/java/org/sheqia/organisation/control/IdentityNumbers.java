package org.sheqia.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.organisation.entity.IdentityNumber;
import org.sheqia.organisation.entity.PersonIdentity;
import org.sheqia.security.control.Keys;

/** Makes identities of the numbers that an official has seen. */
@ApplicationScoped
public class IdentityNumbers {

    @Inject
    Keys keys;

    /**
     * @param field  where it was typed
     * @param number or null
     */
    PersonIdentity identity(String field, String number) {
        if (number == null) {
            return null;
        }
        IdentityNumber identity = IdentityNumber.of(field, number);
        return new PersonIdentity(keys.hash(Keys.Purpose.PERSON, identity.value()), identity.lastFour());
    }
}
