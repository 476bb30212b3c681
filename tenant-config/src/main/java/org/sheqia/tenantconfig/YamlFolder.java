package org.sheqia.tenantconfig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The YAML files of one kind: those inside the module first, then those of the operator's folder. */
final class YamlFolder {

    private YamlFolder() {
    }

    static List<YamlFile> read(String kind, Path folder, List<String> faults) {
        List<YamlFile> files = new ArrayList<>();
        try {
            URI shipped = TenantCatalog.class.getResource("tenant.schema.json").toURI();
            if (shipped.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(shipped, Map.of())) {
                    addAll(files, jar.getPath("/org/sheqia/tenantconfig", kind), faults);
                }
            } else {
                addAll(files, Path.of(shipped).resolveSibling(kind), faults);
            }
            if (folder != null && Files.isDirectory(folder.resolve(kind))) {
                addAll(files, folder.resolve(kind), faults);
            }
        } catch (IOException | URISyntaxException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
        return files;
    }

    private static void addAll(List<YamlFile> files, Path folder, List<String> faults) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
                try {
                    files.add(YamlFile.parse(kindAndName(path), Files.readString(path)));
                } catch (BrokenConfiguration e) {
                    faults.add(e.getMessage());
                }
            }
        }
    }

    private static String kindAndName(Path path) {
        return path.getParent().getFileName() + "/" + path.getFileName();
    }
}
