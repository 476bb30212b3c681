package org.sheqia.organisation.entity;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.sheqia.organisation.entity.OrganisationProfile.Certificate;
import org.sheqia.problem.control.Json;

/** A {@link ContactProfile} as it is kept. It is replaced, never changed. */
@Embeddable
public class ContactDetails {

    private static final String BETWEEN = "、";

    private String contact;
    private String phone;
    private String email;
    private String address;
    private String fields;
    private String introduction;
    private String documents;

    protected ContactDetails() {
    }

    ContactDetails(ContactProfile profile) {
        contact = profile.contact();
        phone = profile.phone();
        email = profile.email();
        address = profile.address();
        fields = String.join(BETWEEN, profile.fields());
        introduction = profile.introduction();
        documents = Json.write(profile.documents());
    }

    ContactProfile profile() {
        return new ContactProfile(contact, phone, email, address, List.of(fields.split(BETWEEN)), introduction,
                List.of(Json.read(documents, Certificate[].class)));
    }
}
