package org.sheqia.reading.control;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.sheqia.problem.entity.Rejected;

/**
 * Reads files that come from people outside the house, in a process beside the portal: of the portal it has the classes
 * and nothing else, no settings, no database, no container. Has a constructor without parameters.
 */
public interface Reading {

    /**
     * @param words  what to look for, as whoever asks and this class have agreed
     * @param answer takes what was found
     * @throws Rejected with one violation, whose parameters are texts when they arrive
     */
    void read(byte[] file, List<String> words, DataOutput answer) throws IOException;
}
