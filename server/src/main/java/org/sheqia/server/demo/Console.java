package org.sheqia.server.demo;

import java.util.List;

/** The few lines that somebody reads who starts the portal. */
final class Console {

    private Console() {
    }

    static synchronized void say(String what, String line) {
        System.out.printf("  %-10s %s%n", what, line);
    }

    static synchronized void problems(List<String> lines) {
        System.out.flush();
        lines.forEach(line -> System.err.println("sheqia: " + line.replaceFirst("^sheqia: ", "")));
    }

    static synchronized void print(String text) {
        System.out.println(text);
    }

    /** Time since an instant of {@link System#nanoTime()}, as "3.2 s". */
    static String since(long nanos) {
        return "%.1f s".formatted((System.nanoTime() - nanos) / 1e9);
    }
}
