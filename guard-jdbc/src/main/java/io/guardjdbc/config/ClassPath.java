package io.guardjdbc.config;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where resources stand. A class loader that has just been asked is not asked again for a second:
 * it looks through all its jars, which takes longer than all else that the guard does to open a
 * connection. Keeps no class loader. Thread-safe.
 */
final class ClassPath {

  private static final long KEPT_NANOS = 1_000_000_000L;

  /** Of the URL no more than a weak reference: its handler may know its class loader. */
  private record Answer(boolean found, WeakReference<URL> url, long at) {

    boolean isFresh() {
      return System.nanoTime() - at < KEPT_NANOS && (!found || url.get() != null);
    }
  }

  private static final Map<ClassLoader, Map<String, Answer>> ANSWERS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private ClassPath() {}

  /** The resource of this name, of the context class loader before the guard's own. */
  static Optional<URL> find(String resource) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader own = ClassPath.class.getClassLoader();
    Optional<URL> url =
        context == null || context == own ? Optional.empty() : find(resource, context);
    return url.isPresent() ? url : find(resource, own);
  }

  private static Optional<URL> find(String resource, ClassLoader loader) {
    Map<String, Answer> answers =
        ANSWERS.computeIfAbsent(loader, each -> new ConcurrentHashMap<>());
    Answer before = answers.get(resource);
    if (before != null && before.isFresh()) {
      URL url = before.url().get();
      if (url != null || !before.found()) {
        return Optional.ofNullable(url);
      }
    }
    URL url = loader.getResource(resource);
    answers.put(resource, new Answer(url != null, new WeakReference<>(url), System.nanoTime()));
    return Optional.ofNullable(url);
  }

  /** The file that a resource stands in: itself, or its jar; empty for any other URL. */
  static Optional<Path> file(URL url) {
    String location = url.toString();
    if (location.startsWith("jar:file:")) {
      int inside = location.indexOf("!/");
      location = inside < 0 ? location : location.substring("jar:".length(), inside);
    }
    if (!location.startsWith("file:")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URI.create(location)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }
}
