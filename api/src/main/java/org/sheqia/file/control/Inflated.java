package org.sheqia.file.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sheqia.problem.entity.Rejected;

/** How much a zip file holds, counted while it is inflated, entry by entry, as the reader of workbooks will see them. */
final class Inflated {

    /** Custom, as all these. A list of 2,000 lines has 2 MB in a dozen entries, and shrinks to a tenth. */
    private static final int MOST_ENTRIES = 1000;
    private static final long MOST_BYTES = 64L << 20;
    private static final long RATIO = 200;
    private static final long FREE = 1 << 20;

    private Inflated() {
    }

    /** @throws Rejected {@code file-inflates} when it is more than a file may hold, or than an honest one of its size does */
    static void require(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw tooMuch();
            }
            long most = Math.min(MOST_BYTES, FREE + RATIO * file.length);
            byte[] part = new byte[1 << 16];
            for (ZipArchiveEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(part); read >= 0; read = in.read(part)) {
                        most -= read;
                        if (most < 0) {
                            throw tooMuch();
                        }
                    }
                }
            }
        }
    }

    private static Rejected tooMuch() {
        return Rejected.field("file", "file-inflates", "most", MOST_BYTES >> 20, "entries", MOST_ENTRIES);
    }
}
