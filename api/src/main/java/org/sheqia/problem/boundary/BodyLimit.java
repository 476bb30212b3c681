package org.sheqia.problem.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.sheqia.problem.control.Uploads;
import org.sheqia.problem.entity.Rejected;

/** No body above its limit is read, 1 MiB of JSON, 20 MiB of a file; none that comes too slowly, and not too many at once. */
@Provider
@PreMatching
@Priority(1)
public class BodyLimit implements ContainerRequestFilter, ContainerResponseFilter {

    static final long JSON = 1L << 20;
    static final long FILE = 20L << 20;
    private static final long DRAIN = 256L << 20;
    private static final String BODY = BodyLimit.class.getName();
    /** Bytes a second, once it has taken a while: less than a mobile phone at the edge of its network sends. Custom. */
    private static final long SLOWEST = 2048;
    private static final long GRACE_SECONDS = 10;

    @Inject
    Uploads uploads;

    @Inject
    CallerAddress caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (!request.hasEntity()) {
            return;
        }
        long limit = type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? JSON : FILE;
        if (request.getLength() > limit) {
            drain(request.getEntityStream());
            throw tooLarge(limit);
        }
        String network = caller.network();
        uploads.begin(network);
        Bounded body = new Bounded(request.getEntityStream(), limit, request.getLength(), () -> uploads.end(network));
        request.setProperty(BODY, body);
        request.setEntityStream(body);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(BODY) instanceof Bounded body) {
            body.end();
        }
    }

    /** Reads past what was sent, within bounds: a caller that is still sending does not hear the answer. */
    private static void drain(InputStream body) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = DRAIN; left > 0;) {
            int n = body.read(buffer);
            if (n < 0) {
                return;
            }
            left -= n;
        }
    }

    private static Rejected brokenOff() {
        return Rejected.of(Rejected.Kind.MALFORMED, "upload-broken-off");
    }

    private static Rejected tooLarge(long limit) {
        return Rejected.of(Rejected.Kind.TOO_LARGE, "too-large", "limit", limit / (1 << 20));
    }

    /** A body that is read in time and within its limit; it gives its place back with its last byte, or when the answer is there. */
    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private final long length;
        private final AtomicReference<Runnable> place;
        private final long began = System.nanoTime();
        private long count;

        /** @param length as it was announced, -1 where it was not */
        Bounded(InputStream in, long limit, long length, Runnable place) {
            super(in);
            this.limit = limit;
            this.length = length;
            this.place = new AtomicReference<>(place);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int size) throws IOException {
            int n;
            try {
                n = in.read(bytes, offset, size);
            } catch (IOException gone) {
                throw brokenOff();
            }
            count += Math.max(n, 0);
            if (count > limit) {
                drain(in);
                throw tooLarge(limit);
            }
            if (n < 0 || count == length) {
                end();
            } else if (tooSlow()) {
                throw Rejected.of(Rejected.Kind.MALFORMED, "upload-too-slow");
            }
            return n;
        }

        private boolean tooSlow() {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
            return seconds >= GRACE_SECONDS && count / seconds < SLOWEST;
        }

        private void end() {
            Runnable left = place.getAndSet(null);
            if (left != null) {
                left.run();
            }
        }
    }
}
