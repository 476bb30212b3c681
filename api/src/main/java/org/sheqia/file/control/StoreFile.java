package org.sheqia.file.control;

import jakarta.inject.Inject;
import org.sheqia.tenancy.control.UseCase;

/** A tenant or an organisation uploads a file; a photo without its place and device, since it will be shown to others. */
@UseCase
public class StoreFile {

    @Inject
    StoredFiles files;

    public FileView store(String owner, String name, byte[] content) {
        return files.keepPlain(owner, name, content);
    }
}
