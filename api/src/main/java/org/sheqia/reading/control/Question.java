package org.sheqia.reading.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be read and by whom, on its way into the process.
 *
 * @param reading name of a {@link Reading}
 */
record Question(String reading, List<String> words, byte[] file) {

    static Question from(DataInputStream in) throws IOException {
        String reading = in.readUTF();
        int count = in.readInt();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.readUTF());
        }
        byte[] file = new byte[in.readInt()];
        in.readFully(file);
        return new Question(reading, words, file);
    }

    void to(DataOutputStream out) throws IOException {
        out.writeUTF(reading);
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }
}
