package io.guardjdbc.config;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What files say, read again when a file's time, size or identity has changed. Resources of the
 * class path are read each time: nothing tells their versions apart. Thread-safe.
 */
final class FileCache<T> {

  /** Makes what a file says of its text. */
  interface Reading<T> {
    T of(TextFile file, String text) throws InvalidSettingException;
  }

  private record Cached<T>(TextFile.Stamp stamp, T value) {}

  private static final int MAX_FILES = 64;

  private final Map<TextFile, Cached<T>> cache = new ConcurrentHashMap<>();
  private final Reading<T> reading;

  FileCache(Reading<T> reading) {
    this.reading = reading;
  }

  /**
   * @param place who names the file, for the message if it is missing
   */
  T get(TextFile file, String place) throws InvalidSettingException {
    // The stamp is taken first: a change while the file is read makes the next call read again.
    Optional<TextFile.Stamp> stamp = file.stamp();
    Cached<T> cached = cache.get(file);
    if (cached != null && stamp.isPresent() && stamp.get().equals(cached.stamp())) {
      return cached.value();
    }
    T value = reading.of(file, file.read(place));
    if (stamp.isPresent()) {
      if (cache.size() >= MAX_FILES) {
        cache.clear();
      }
      cache.put(file, new Cached<>(stamp.get(), value));
    }
    return value;
  }
}
