package org.sheqia.server;

/**
 * The first class of {@code sheqia.jar}. Compiled for Java 8, so that a Java that is too old gets one clear line
 * instead of an error about class files; it therefore refers to no other class by name.
 */
public final class Start {

    private static final int OLDEST_JAVA = 17;

    private Start() {
    }

    public static void main(String[] args) throws Exception {
        String version = System.getProperty("java.specification.version");
        if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST_JAVA) {
            System.err.println("sheqia: Java " + OLDEST_JAVA + " or newer is needed, this is Java " + version
                    + ": install one and start with its own bin/java -jar sheqia.jar");
            System.exit(2);
        }
        Class.forName("org.sheqia.server.portal.PortalMain").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
