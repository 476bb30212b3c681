package org.sheqia.reading.control;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.logging.LogManager;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/**
 * The process in which strangers' files are read: questions come by standard input, answers go by standard output, one
 * after the other. It ends with its input, so with the portal, however that ended; and by itself when one file takes
 * longer than it may, or more memory.
 */
public final class ReadingMain {

    /** Said once, when it can be asked. */
    static final int READY = 'R';
    /** Said of each question that has arrived: what happens from then on is the file's doing. */
    static final int TAKEN = 'T';
    private static final int TOO_LONG = 4;

    private ReadingMain() {
    }

    /** @param args how many milliseconds a file may take */
    public static void main(String[] args) throws IOException {
        // What libraries have to say of strangers' files would fill the portal's log.
        LogManager.getLogManager().reset();
        System.setOut(System.err);
        long limit = Long.parseLong(args[0]);
        DataInputStream questions = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        answers.write(READY);
        answers.flush();
        while (true) {
            Question question;
            try {
                question = Question.from(questions);
            } catch (EOFException e) {
                return;
            }
            answers.write(TAKEN);
            answers.flush();
            Thread end = endAfter(limit);
            Answer answer = answer(question);
            end.interrupt();
            answer.to(answers);
        }
    }

    private static Answer answer(Question question) throws IOException {
        try {
            Reading reading = Class.forName(question.reading()).asSubclass(Reading.class).getDeclaredConstructor().newInstance();
            ByteArrayOutputStream found = new ByteArrayOutputStream();
            reading.read(question.file(), question.words(), new DataOutputStream(found));
            return Answer.found(found.toByteArray());
        } catch (Rejected refused) {
            return Answer.refused(refused.violations().get(0));
        } catch (StackOverflowError e) {
            return Answer.refused(Violation.of("file", ReadingProcess.TOO_COMPLEX));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread endAfter(long limit) {
        Thread end = new Thread(() -> {
            try {
                Thread.sleep(limit);
                Runtime.getRuntime().halt(TOO_LONG);
            } catch (InterruptedException answered) {
                Thread.currentThread().interrupt();
            }
        }, "limit");
        end.setDaemon(true);
        end.start();
        return end;
    }
}
