package org.sheqia.file.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.security.SecureRandom;
import org.sheqia.tenancy.control.Job;
import org.sheqia.tenancy.control.KeepsRunning;

/** Every few minutes one of the folders of files, so that each has its turn within a day. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(KeepsRunning.class)
public class SweepFiles {

    @Inject
    Orphans orphans;

    /** Not always the same ones after a start. */
    private int next = new SecureRandom().nextInt(FileStore.FOLDERS);

    @Job
    @Schedule(hour = "*", minute = "*/5", second = "50", persistent = false)
    public void sweep() {
        next = (next + 1) % FileStore.FOLDERS;
        orphans.sweep(next);
    }
}
