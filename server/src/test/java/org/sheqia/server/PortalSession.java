package org.sheqia.server;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.sheqia.server.demo.Letterbox;
import org.sheqia.server.demo.SharedDemo;

/** After the last test class of a run: closes the browser, stops the portal and its mail server. */
public final class PortalSession implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        SharedBrowser.close();
        SharedDemo.stop();
        Letterbox.close();
    }
}
