package org.sheqia.season.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.file.control.Table;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.season.control.ResultListing.Signed;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;

/** 签约名单 as a file: a fair's results with their signatories, in the language of whoever asks. */
@Listing
public class SigningList {

    private static final List<String> COLUMNS = List.of("line", "number", "project", "buyer", "signed-by-buyer", "organisation", "credit-code",
            "signed-by-organisation", "amount", "signed-on");
    /** A fair of a district has fewer. */
    private static final int MOST = 5_000;

    @Inject
    ResultListing results;

    @Inject
    Tenants tenants;

    /**
     * @param ceremony only what is signed at the ceremony
     * @throws Rejected {@code export-too-large} rather than leaving results out
     */
    public Table of(String season, boolean ceremony, Locale language) {
        List<List<Object>> rows = new ArrayList<>();
        results.signed(season, ceremony, Cursor.whole(MOST)).whole().forEach(signed -> rows.add(row(rows.size() + 1, signed, language)));
        return new Table(text(language, "title"), COLUMNS.stream().map(column -> text(language, column)).toList(), rows);
    }

    private List<Object> row(int line, Signed s, Locale language) {
        String buyer = tenants.find(s.tenant()).map(t -> t.name().in(language)).orElse(s.tenant());
        return Arrays.asList(line, s.number(), s.title(), buyer, s.signedByTenant(), s.organisation(), s.creditCode(), s.signedByOrganisation(),
                s.amount(), WorkingDays.dayOf(s.activeAt()));
    }

    private static String text(Locale language, String word) {
        return Messages.text(language, "signing-list." + word, Map.of());
    }
}
