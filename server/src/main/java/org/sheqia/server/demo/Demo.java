package org.sheqia.server.demo;

import java.util.List;
import org.sheqia.server.StartRefused;

/** Starts database, identity server and portal on this machine, with sample data; stops all of it when it is stopped. */
public final class Demo {

    private Demo() {
    }

    public static void main(String[] args) {
        Running running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (running.stop()) {
                Console.print("");
                Console.say("stopped", "everything; the data stay");
            }
        }, "stop"));
        try {
            new DemoStart(DemoSettings.fromSystemProperties(), running).start();
            Console.problems(List.of(running.awaitEnd()));
        } catch (StartRefused refused) {
            if (!running.stopping()) {
                Console.problems(refused.problems());
            }
        } catch (RuntimeException broken) {
            // While all is being stopped, a start that is cut short fails in many ways that mean nothing.
            if (!running.stopping()) {
                throw broken;
            }
        }
        System.exit(1);
    }
}
