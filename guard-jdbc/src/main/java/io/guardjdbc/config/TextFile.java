package io.guardjdbc.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * A small text file that a user names: a path, or {@code classpath:} and the name of a resource.
 *
 * @param label as the user wrote it, for messages
 * @param path null for a resource
 * @param resource null for a path
 */
record TextFile(String label, Path path, String resource) {

  private static final String CLASSPATH = "classpath:";
  private static final int MAX_BYTES = 1 << 20;

  /** What tells one version of a file from the next. */
  record Stamp(FileTime modified, long size, Object key) {}

  /**
   * @param directory what a relative path is relative to
   * @throws InvalidSettingException if this file system has no such names
   */
  static TextFile of(String location, Path directory, String place) throws InvalidSettingException {
    if (location.startsWith(CLASSPATH)) {
      String name = location.substring(CLASSPATH.length());
      return new TextFile(location, null, name.startsWith("/") ? name.substring(1) : name);
    }
    try {
      return new TextFile(location, directory.resolve(location), null);
    } catch (InvalidPathException e) {
      throw new InvalidSettingException(place, "'" + location + "' is no path of a file", e);
    }
  }

  /** The file of this name beside this one; an absolute path stays as it is. */
  TextFile sibling(String location, String place) throws InvalidSettingException {
    if (path == null && !location.startsWith(CLASSPATH)) {
      String directory = resource.substring(0, resource.lastIndexOf('/') + 1);
      return of(CLASSPATH + directory + location, Path.of(""), place);
    }
    Path parent = path == null ? null : path.getParent();
    return of(location, parent == null ? Path.of("") : parent, place);
  }

  boolean exists() {
    return path == null ? ClassPath.find(resource).isPresent() : path.toFile().exists();
  }

  /**
   * What tells this file from others in a memory of the whole JVM: two applications may each have
   * their resource of one name. Null for a resource that is not there.
   */
  Object identity() {
    return path != null ? this : ClassPath.find(resource).map(URL::toString).orElse(null);
  }

  /** Of the file as it is now; empty if it cannot be seen. */
  Optional<Stamp> stamp() {
    Path seen = path;
    if (seen == null) {
      seen = ClassPath.find(resource).flatMap(ClassPath::file).orElse(null);
    }
    if (seen == null) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(seen, BasicFileAttributes.class);
      return Optional.of(
          new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads it.
   *
   * @param place who names it, for the message if it is missing
   * @throws InvalidSettingException if it is missing, larger than 1 MB or not UTF-8
   */
  String read(String place) throws InvalidSettingException {
    return read(place, MAX_BYTES);
  }

  /** As {@link #read(String)}, for files that may be larger. */
  String read(String place, int maxBytes) throws InvalidSettingException {
    byte[] bytes;
    try (InputStream stream = open()) {
      bytes = stream.readNBytes(maxBytes + 1);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new InvalidSettingException(
          place, "there is no file " + where() + "; correct the name or create it", e);
    } catch (IOException | SecurityException e) {
      throw new InvalidSettingException(place, where() + " cannot be read: " + e, e);
    }
    if (bytes.length > maxBytes) {
      throw new InvalidSettingException(
          label, "is larger than " + (maxBytes >> 20) + " MB, which no such file needs");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidSettingException(label, "is not UTF-8; save it in that encoding", e);
    }
  }

  private InputStream open() throws IOException {
    if (path != null) {
      return Files.newInputStream(path);
    }
    return ClassPath.find(resource)
        .orElseThrow(() -> new FileNotFoundException(label))
        .openStream();
  }

  private String where() {
    return path == null ? label + " on the class path" : path.toAbsolutePath().toString();
  }
}
