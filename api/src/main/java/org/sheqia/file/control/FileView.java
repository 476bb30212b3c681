package org.sheqia.file.control;

/**
 * A file.
 *
 * @param size   in bytes
 * @param sha256 checksum of its content, hex
 */
public record FileView(String id, String name, String mediaType, long size, String sha256) {
}
