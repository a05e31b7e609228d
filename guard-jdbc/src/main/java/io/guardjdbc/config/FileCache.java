package io.guardjdbc.config;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What files say, read again when a file's time, size or identity has changed; a resource's file is
 * its jar. Resources that stand in no file are read each time: nothing tells their versions apart.
 * Thread-safe.
 */
final class FileCache<T> {

  /** Makes what a file says of its text. */
  interface Reading<T> {
    T of(TextFile file, String text) throws InvalidSettingException;
  }

  private record Cached<T>(TextFile.Stamp stamp, T value) {}

  private static final Logger LOG = System.getLogger("guard.config");

  private static final int MAX_FILES = 64;

  private final Map<Object, Cached<T>> cache = new ConcurrentHashMap<>();
  private final Map<Object, String> complaints = new ConcurrentHashMap<>();
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
    Object identity = file.identity();
    Cached<T> cached = identity == null ? null : cache.get(identity);
    if (cached != null && stamp.isPresent() && stamp.get().equals(cached.stamp())) {
      return cached.value();
    }
    T value = reading.of(file, file.read(place));
    if (stamp.isPresent() && identity != null) {
      if (cache.size() >= MAX_FILES) {
        cache.clear();
      }
      cache.put(identity, new Cached<>(stamp.get(), value));
    }
    return value;
  }

  /**
   * As {@link #get}, but a file that could be read once and can be no longer says what it said
   * then, and each new reason for that is logged as an error. So does one that is being written.
   */
  T getOrLast(TextFile file, String place) throws InvalidSettingException {
    Object identity = file.identity();
    Cached<T> last = identity == null ? null : cache.get(identity);
    if (last == null) {
      return get(file, place);
    }
    Optional<TextFile.Stamp> before = file.stamp();
    if (before.isPresent() && before.get().equals(last.stamp())) {
      complaints.remove(identity);
      return last.value();
    }
    try {
      T value = get(file, place);
      if (!before.equals(file.stamp())) {
        cache.put(identity, last);
        return last.value();
      }
      complaints.remove(identity);
      return value;
    } catch (InvalidSettingException e) {
      if (!e.getMessage().equals(complaints.put(identity, e.getMessage()))) {
        LOG.log(
            Level.ERROR,
            "{0} cannot be used any more, and what it said before stays in force: {1}",
            file.label(),
            e.getMessage());
      }
      return last.value();
    }
  }

  /** Whether the file could be read once. */
  boolean knows(TextFile file) {
    Object identity = file.identity();
    return identity != null && cache.containsKey(identity);
  }
}
