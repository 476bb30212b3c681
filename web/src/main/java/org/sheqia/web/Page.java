package org.sheqia.web;

/** Tells from a path what the browser asks for. */
final class Page {

    private Page() {
    }

    /** A file whose name carries the hash of its content. */
    static boolean isAsset(String path) {
        return path.startsWith("/assets/");
    }

    /** Where the server itself would tell how it is, to everybody. */
    static boolean isOfTheServer(String path) {
        return path.matches("/+(health|metrics)(/.*)?");
    }

    /** An address inside the application in the browser: no file, and not the API's. */
    static boolean isRoute(String path) {
        return !path.equals("/") && !path.equals("/api") && !path.startsWith("/api/") && !isAsset(path) && !isOfTheServer(path)
                && path.lastIndexOf('.') < path.lastIndexOf('/');
    }
}
