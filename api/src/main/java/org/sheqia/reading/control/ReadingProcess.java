package org.sheqia.reading.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.problem.entity.Rejected;

/**
 * Has strangers' files read in a process of its own, with a heap of its own, one at a time: whatever a file makes of its
 * reader, the portal loses a process and starts another. It is started when it is first needed and kept.
 */
@ApplicationScoped
public class ReadingProcess {

    /** More memory or time than a file may take. */
    public static final String TOO_COMPLEX = "file-too-complex";

    private static final Logger LOG = Logger.getLogger(ReadingProcess.class.getName());
    /** Custom, as all these. */
    private static final String HEAP = "-Xmx192m";
    private static final long FILE_MILLIS = 10_000;
    /** The process ends itself; the portal ends one that cannot. */
    private static final long END_MILLIS = 2_000;
    private static final long START_MILLIS = 20_000;
    private static final long PATIENCE_MILLIS = 25_000;
    private static final int MOST_WAITING = 8;

    /** A thread of its own: those that all share may all be waiting for a file. */
    private final Executor ends = new ThreadPoolExecutor(0, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), ReadingProcess::thread);
    private final Semaphore places;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final long fileMillis;
    private final long patienceMillis;
    private Process process;
    private DataOutputStream questions;
    private DataInputStream answers;

    public ReadingProcess() {
        this(FILE_MILLIS, PATIENCE_MILLIS, MOST_WAITING);
    }

    /** @param most how many may wait, whoever is read included */
    ReadingProcess(long fileMillis, long patienceMillis, int most) {
        places = new Semaphore(most);
        this.fileMillis = fileMillis;
        this.patienceMillis = patienceMillis;
    }

    /**
     * @return what the reading found, in its own form
     * @throws Rejected for what the reading refuses; {@code file-too-complex}; {@code files-busy} when too many wait, or no reader can be started
     */
    public byte[] read(Class<? extends Reading> reading, byte[] file, List<String> words) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!turn.tryLock(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            try {
                return ask(new Question(reading.getName(), words, file)).orRefused();
            } finally {
                turn.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            places.release();
        }
    }

    private Answer ask(Question question) {
        boolean isUsed = process != null && process.isAlive();
        if (!isUsed) {
            start();
        }
        boolean isTaken = false;
        CompletableFuture<Void> end = endAfter(fileMillis + END_MILLIS);
        try {
            question.to(questions);
            isTaken = answers.read() == ReadingMain.TAKEN;
            return Answer.from(answers);
        } catch (IOException e) {
            end();
            if (isTaken || !isUsed) {
                LOG.info(() -> "the reader of files ended amid a file of %d bytes".formatted(question.file().length));
                throw Rejected.field("file", TOO_COMPLEX);
            }
        } finally {
            end.cancel(false);
        }
        LOG.info("the reader of files ended between two files");
        return ask(question);
    }

    private void start() {
        try {
            process = command().start();
            questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            CompletableFuture<Void> end = endAfter(START_MILLIS);
            int said = answers.read();
            end.cancel(false);
            if (said != ReadingMain.READY) {
                throw new IOException("it said " + said);
            }
        } catch (IOException e) {
            end();
            LOG.log(Level.SEVERE, "no reader of files can be started", e);
            throw busy();
        }
    }

    private ProcessBuilder command() {
        ProcessBuilder command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true", "-cp", classPath(), ReadingMain.class.getName(), Long.toString(fileMillis));
        // The portal's environment holds its secrets.
        command.environment().keySet().retainAll(Set.of("PATH", "SystemRoot"));
        return command.redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** The war's, where it was unpacked; without a container, that of this process. */
    private static String classPath() {
        try {
            Path own = Path.of(ReadingProcess.class.getResource(ReadingProcess.class.getSimpleName() + ".class").toURI());
            Path classes = Path.of("WEB-INF", "classes");
            while (own != null && !own.endsWith(classes)) {
                own = own.getParent();
            }
            return own == null ? System.getProperty("java.class.path") : own + File.pathSeparator + own.resolveSibling("lib").resolve("*");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Void> endAfter(long millis) {
        return CompletableFuture.runAsync(process::destroyForcibly, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, ends));
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "end of the reader of files");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    public void end() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }

    private static Rejected busy() {
        return Rejected.of(Rejected.Kind.UNAVAILABLE, "files-busy");
    }
}
