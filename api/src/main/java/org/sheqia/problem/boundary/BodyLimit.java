package org.sheqia.problem.boundary;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.sheqia.problem.entity.Rejected;

/** No body above its limit is read: 1 MiB of JSON, 20 MiB of a file. */
@Provider
@PreMatching
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {

    static final long JSON = 1L << 20;
    static final long FILE = 20L << 20;
    private static final long DRAIN = 256L << 20;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        long limit = type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? JSON : FILE;
        if (request.getLength() > limit) {
            drain(request.getEntityStream());
            throw tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit));
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

    private static Rejected tooLarge(long limit) {
        return Rejected.of(Rejected.Kind.TOO_LARGE, "too-large", "limit", limit / (1 << 20));
    }

    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long count;

        Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) throws IOException {
            count += n;
            if (count > limit) {
                drain(in);
                throw tooLarge(limit);
            }
        }
    }
}
