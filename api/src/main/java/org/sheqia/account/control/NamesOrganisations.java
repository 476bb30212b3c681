package org.sheqia.account.control;

import java.util.Optional;

/** What an organisation is called; said by the component whose it is. */
public interface NamesOrganisations {

    Optional<String> name(String creditCode);
}
