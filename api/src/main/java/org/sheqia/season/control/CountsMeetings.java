package org.sheqia.season.control;

/** How many meetings of a fair were held; said by the component whose they are. */
public interface CountsMeetings {

    long held(String season);
}
