package org.sheqia.realm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A step of a browser flow. Keycloak lists the steps one below the other, each with its level; a sub-flow comes before
 * what is in it.
 */
final class SecondFactor {

    private static final Set<String> FACTORS = Set.of("auth-otp-form", "webauthn-authenticator", "webauthn-authenticator-passwordless");
    private static final Set<String> BESIDE = Set.of("auth-recovery-authn-code-form");
    /** Keycloak's own flow: whoever has set up nothing is asked for nothing. */
    private static final String OF_WHOEVER_WANTS = "conditional-user-configured";

    private final String provider;
    private final String requirement;
    private final int level;
    private final SecondFactor parent;
    private final List<SecondFactor> steps = new ArrayList<>();

    private SecondFactor(String provider, String requirement, int level, SecondFactor parent) {
        this.provider = provider;
        this.requirement = requirement;
        this.level = level;
        this.parent = parent;
    }

    /** True when the flow asks somebody for OTP or a passkey who cannot choose not to be asked. */
    static boolean isRequiredBy(Tree executions) {
        SecondFactor flow = new SecondFactor("", "REQUIRED", -1, null);
        SecondFactor last = flow;
        List<SecondFactor> all = new ArrayList<>();
        for (Tree execution : executions.items()) {
            int level = execution.path("level").number();
            SecondFactor parent = last;
            while (parent.level >= level) {
                parent = parent.parent;
            }
            last = new SecondFactor(execution.path("providerId").text(), execution.path("requirement").text(), level, parent);
            parent.steps.add(last);
            all.add(last);
        }
        return all.stream().anyMatch(step -> FACTORS.contains(step.provider) && step.cannotBeAvoided());
    }

    private boolean cannotBeAvoided() {
        boolean alone = requirement.equals("REQUIRED") || requirement.equals("ALTERNATIVE") && parent.steps.stream()
                .filter(step -> step.requirement.equals("ALTERNATIVE")).allMatch(step -> FACTORS.contains(step.provider) || BESIDE.contains(step.provider));
        return alone && parent.isWalked();
    }

    private boolean isWalked() {
        return switch (requirement) {
            case "DISABLED" -> false;
            case "CONDITIONAL" -> isConditionedByOthers() && parent.isWalked();
            default -> parent == null || parent.isWalked();
        };
    }

    private boolean isConditionedByOthers() {
        List<SecondFactor> conditions = steps.stream().filter(step -> step.provider.startsWith("conditional-") && step.requirement.equals("REQUIRED")).toList();
        return !conditions.isEmpty() && conditions.stream().noneMatch(step -> step.provider.equals(OF_WHOEVER_WANTS));
    }
}
