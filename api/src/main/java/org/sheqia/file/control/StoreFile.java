package org.sheqia.file.control;

import jakarta.inject.Inject;
import org.sheqia.tenancy.control.UseCase;

/** A tenant or an organisation uploads a file. */
@UseCase
public class StoreFile {

    @Inject
    StoredFiles files;

    public FileView store(String owner, String name, byte[] content) {
        return files.keep(owner, name, content);
    }
}
