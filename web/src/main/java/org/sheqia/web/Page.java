package org.sheqia.web;

/** Tells from a path what the browser asks for. */
final class Page {

    private Page() {
    }

    /** A file whose name carries the hash of its content. */
    static boolean isAsset(String path) {
        return path.startsWith("/assets/");
    }

    /** An address inside the application in the browser: no file, not the API's, and none that a probe takes for an answer. */
    static boolean isRoute(String path) {
        return !path.equals("/") && !path.equals("/api") && !path.startsWith("/api/") && !isAsset(path) && !path.matches("/(health|metrics)(/.*)?")
                && path.lastIndexOf('.') < path.lastIndexOf('/');
    }
}
