package org.sheqia.reading.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/**
 * What comes out of the process: what was found, or why the file is refused.
 *
 * @param found   bytes of the {@link Reading}'s own form, or null
 * @param refused code and then names and values of its parameters, or null
 */
record Answer(byte[] found, List<String> refused) {

    private static final int FOUND = 0;
    private static final int REFUSED = 1;
    /** Custom. So much an honest list never has, and the portal has to hold it. */
    static final int LARGEST = 8 << 20;
    private static final int MOST_WORDS = 9;

    static Answer found(byte[] found) {
        return found.length > LARGEST ? refused(Violation.of("file", ReadingProcess.TOO_COMPLEX)) : new Answer(found, null);
    }

    static Answer refused(Violation fault) {
        List<String> words = new ArrayList<>(List.of(fault.code()));
        for (Map.Entry<String, Object> param : fault.params().entrySet()) {
            words.add(param.getKey());
            words.add(String.valueOf(param.getValue()));
        }
        return new Answer(null, words);
    }

    /** @throws IOException for what this class did not write; the process has gone wrong then */
    static Answer from(DataInputStream in) throws IOException {
        int kind = in.readByte();
        int length = in.readInt();
        if (kind == FOUND && length >= 0 && length <= LARGEST) {
            byte[] found = new byte[length];
            in.readFully(found);
            return new Answer(found, null);
        }
        if (kind != REFUSED || length < 1 || length > MOST_WORDS) {
            throw new IOException("no answer: " + kind + " " + length);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(in.readUTF());
        }
        return new Answer(null, words);
    }

    void to(DataOutputStream out) throws IOException {
        out.writeByte(found == null ? REFUSED : FOUND);
        out.writeInt(found == null ? refused.size() : found.length);
        if (found != null) {
            out.write(found);
        } else {
            for (String word : refused) {
                out.writeUTF(word);
            }
        }
        out.flush();
    }

    /** @throws Rejected when the file is refused */
    byte[] orRefused() {
        if (found == null) {
            throw Rejected.field("file", refused.get(0), refused.subList(1, refused.size()).toArray());
        }
        return found;
    }
}
