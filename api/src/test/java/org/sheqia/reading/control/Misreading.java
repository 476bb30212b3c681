package org.sheqia.reading.control;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.sheqia.problem.entity.Rejected;

/** A reading that does what it is told, the wrong things too. */
public final class Misreading implements Reading {

    @Override
    public void read(byte[] file, List<String> words, DataOutput answer) throws IOException {
        switch (words.get(0)) {
            case "echo" -> answer.write(file);
            case "environment" -> answer.writeBytes(String.join(" ", System.getenv().keySet()));
            case "pid" -> answer.writeLong(ProcessHandle.current().pid());
            case "refuse" -> throw Rejected.field("file", "list-too-long", "most", 7);
            case "print" -> System.out.println("{\"not\": \"an answer\"}");
            case "recurse" -> read(file, words, answer);
            case "loop" -> {
                while (!Thread.interrupted()) {
                    Thread.onSpinWait();
                }
            }
            case "eat" -> {
                List<byte[]> eaten = new ArrayList<>();
                while (eaten.add(new byte[1 << 20])) {
                    answer.writeByte(0);
                }
            }
            case "faint" -> {
                System.in.close();
                new Thread(LockSupport::park).start();
            }
            case "hang" -> {
                Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("limit")).forEach(Thread::interrupt);
                read(file, List.of("park"), answer);
            }
            case "park" -> {
                while (!Thread.interrupted()) {
                    LockSupport.park();
                }
            }
            case "much" -> answer.write(new byte[Answer.LARGEST + 1]);
            case "fail" -> throw new IllegalStateException("a fault");
            default -> throw new IOException("unknown");
        }
    }
}
