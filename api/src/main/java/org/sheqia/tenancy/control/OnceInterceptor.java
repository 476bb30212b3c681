package org.sheqia.tenancy.control;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.entity.DoneOnce;

/**
 * Runs inside the transaction. Two requests of one key at the same moment meet on the key's row: the second fails to
 * write it, is tried again, and finds the first one's result.
 */
@Interceptor
@Once
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class OnceInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Intention intention;

    @Inject
    private TenantScope scope;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        if (!intention.isGiven()) {
            return call.proceed();
        }
        DoneOnce done = scope.em().find(DoneOnce.class, new DoneOnce.Key(intention.caller(), intention.key()));
        boolean sealed = call.getMethod().isAnnotationPresent(Sealed.class);
        if (done == null) {
            Object result = call.proceed();
            scope.em().persist(new DoneOnce(intention.caller(), intention.key(), intention.fingerprint(),
                    sealed ? null : Json.write(result)));
            return result;
        }
        if (!done.isFor(intention.fingerprint())) {
            throw Rejected.rule("idempotency-key-reused");
        }
        if (call.getMethod().getReturnType() == void.class) {
            return null;
        }
        JavaType type = TypeFactory.defaultInstance().constructType(call.getMethod().getGenericReturnType());
        return sealed ? call.proceed() : Json.own().readValue(done.result(), type);
    }
}
