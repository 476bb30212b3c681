package org.sheqia.delivery.entity;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.file.entity.Checksum;

/**
 * 抽样清单: what a sample is drawn from, as a text that anyone can keep and check with {@code sha256sum}. Its first line names
 * the report, its period and when it was handed in, its second holds what the report says, and each line after these is
 * a record's id and checksum, by id. When it was handed in is the portal's to know: nobody can try wordings of a report
 * until its sample suits.
 */
public record SampleList(String text) {

    private static final int HEAD = 2;

    /** @param standing checksums of the records of the report's period that stood when it was handed in, by id */
    public static SampleList of(Report report, Map<String, String> standing) {
        return new SampleList(Stream.concat(report.canonical().stream(), standing.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey)).map(r -> r.getKey() + " " + r.getValue()))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The checksum of the text. */
    public String seed() {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of its records. */
    public List<String> ids() {
        return text.lines().skip(HEAD).map(line -> line.substring(0, line.indexOf(' '))).toList();
    }
}
