package org.sheqia.reading.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

class ReadingProcessTest {

    private static final byte[] FILE = "一".getBytes(StandardCharsets.UTF_8);

    private final ReadingProcess process = new ReadingProcess(2000, 25_000, 8);

    @AfterEach
    void end() {
        process.end();
    }

    @Test
    void what_was_read_comes_back_and_one_process_reads_all() {
        assertThat(ask("echo")).isEqualTo(FILE);
        assertThat(pid()).isEqualTo(pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void why_a_file_is_refused_comes_back() {
        assertThatThrownBy(() -> ask("refuse")).asInstanceOf(InstanceOfAssertFactories.type(Rejected.class))
                .satisfies(no -> assertThat(no.violations()).containsExactly(new Violation("file", "list-too-long", Map.of("most", "7"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "eat", "fail", "recurse", "much"})
    void whatever_a_file_makes_of_its_reader_is_a_refusal_and_the_next_file_is_read(String wrong) {
        assertThat(outcome(process, wrong)).isEqualTo(ReadingProcess.TOO_COMPLEX);
        assertThat(ask("echo")).isEqualTo(FILE);
    }

    @Test
    void what_libraries_print_is_no_answer() {
        assertThat(ask("print")).isEmpty();
        assertThat(ask("echo")).isEqualTo(FILE);
    }

    @Test
    void it_knows_nothing_of_the_portal_s_environment() {
        assertThat(System.getenv()).containsKey("HOME");
        assertThat(new String(ask("environment"), StandardCharsets.UTF_8)).doesNotContain("HOME");
    }

    @Test
    void one_that_was_killed_between_two_files_is_replaced() throws Exception {
        ProcessHandle killed = ProcessHandle.of(pid()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(10, TimeUnit.SECONDS);
        assertThat(ask("echo")).isEqualTo(FILE);
    }

    /** It answers, can be asked nothing more, and is there for everyone who looks. */
    @Test
    void a_file_that_the_one_before_it_left_without_a_reader_is_read_by_another() {
        assertThat(ask("faint")).isEmpty();
        assertThat(ask("echo")).isEqualTo(FILE);
    }

    /** Where a file has been taken, it is not tried again: one bomb costs one reader. */
    @Test
    void a_file_that_ends_a_reader_which_was_used_before_is_tried_once() {
        assertThat(ask("echo")).isEqualTo(FILE);
        long before = System.nanoTime();
        assertThat(outcome(process, "loop")).isEqualTo(ReadingProcess.TOO_COMPLEX);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(2 * 2000));
    }

    /** All the threads that the portal's parts share wait for something else. */
    @Test
    void one_that_cannot_end_itself_is_ended_whatever_else_the_portal_does() {
        CountDownLatch ended = new CountDownLatch(1);
        try {
            for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
                ForkJoinPool.commonPool().execute(() -> await(ended));
            }
            assertThat(outcome(process, "hang")).isEqualTo(ReadingProcess.TOO_COMPLEX);
        } finally {
            ended.countDown();
        }
        assertThat(ask("echo")).isEqualTo(FILE);
    }

    @Test
    void it_ends_with_the_portal() throws Exception {
        ProcessHandle reader = ProcessHandle.of(pid()).orElseThrow();
        process.end();
        assertThat(reader.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void it_ends_with_a_portal_that_is_killed() throws Exception {
        Process portal = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Portal.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        ProcessHandle reader = ProcessHandle.of(new DataInputStream(portal.getInputStream()).readLong()).orElseThrow();
        assertThat(reader.isAlive()).isTrue();
        portal.destroyForcibly();
        assertThat(reader.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    /** So many may wait; the others hear at once that they come too many. */
    @Test
    void a_crowd_is_told_to_come_again() {
        assertThat(outcomes(new ReadingProcess(1000, 25_000, 2), 5)).containsExactlyInAnyOrder(ReadingProcess.TOO_COMPLEX, ReadingProcess.TOO_COMPLEX, "files-busy", "files-busy", "files-busy");
    }

    @Test
    void nobody_waits_for_ever() {
        assertThat(outcomes(new ReadingProcess(1000, 1, 8), 2)).containsExactlyInAnyOrder(ReadingProcess.TOO_COMPLEX, "files-busy");
    }

    /** Of so many who come at once, each with a file that has no end. */
    private static List<String> outcomes(ReadingProcess process, int many) {
        try {
            return IntStream.range(0, many).mapToObj(i -> CompletableFuture.supplyAsync(() -> outcome(process, "loop"), task -> new Thread(task).start()))
                    .toList().stream().map(CompletableFuture::join).toList();
        } finally {
            process.end();
        }
    }

    /** Has something read, says by whom, and waits. */
    static final class Portal {

        public static void main(String[] args) throws IOException {
            System.out.writeBytes(new ReadingProcess().read(Misreading.class, FILE, List.of("pid")));
            System.out.flush();
            System.in.read();
        }
    }

    private byte[] ask(String what) {
        return process.read(Misreading.class, FILE, List.of(what));
    }

    private long pid() {
        return ByteBuffer.wrap(ask("pid")).getLong();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String outcome(ReadingProcess process, String what) {
        try {
            process.read(Misreading.class, FILE, List.of(what));
            return "read";
        } catch (Rejected no) {
            return no.violations().isEmpty() ? no.slug() : no.violations().get(0).code();
        }
    }
}
