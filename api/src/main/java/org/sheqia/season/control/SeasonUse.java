package org.sheqia.season.control;

/** What a component keeps of a season; each that keeps something tells it. */
public interface SeasonUse {

    /** Whether anything names the season, so that its code stays and it is not unseen again. */
    boolean isUsed(String season);
}
