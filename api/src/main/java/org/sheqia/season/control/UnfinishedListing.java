package org.sheqia.season.control;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.sheqia.season.control.UnfinishedWork.Unfinished;
import org.sheqia.tenancy.control.Listing;

/** What is open of a season, of all components that have something. */
@Listing
public class UnfinishedListing {

    @Inject
    SeasonListing seasons;

    @Inject
    @Any
    Instance<UnfinishedWork> works;

    /** In the order of the kinds; empty where nothing is open. */
    public List<Unfinished> of(String season) {
        String code = seasons.getWithDrafts(season).code();
        return works.stream().flatMap(work -> work.of(code).stream()).sorted(Comparator.comparing(Unfinished::kind)).toList();
    }
}
