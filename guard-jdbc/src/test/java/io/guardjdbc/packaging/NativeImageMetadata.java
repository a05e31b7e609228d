package io.guardjdbc.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guardjdbc.testing.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the jar tells the builder of a native image, once in the format that GraalVM knows since JDK
 * 23, and once in that of before.
 *
 * @param proxies the interfaces of each proxy, in order
 * @param instances classes that are made by their name
 * @param called types whose public methods are called by reflection
 * @param resources patterns of resources' names
 */
record NativeImageMetadata(
    Set<List<String>> proxies, Set<String> instances, Set<String> called, Set<String> resources) {

  private static final String FOLDER = "/META-INF/native-image/io.guardjdbc/guard-jdbc/";

  static NativeImageMetadata current() {
    NativeImageMetadata found = empty();
    Map<?, ?> root = (Map<?, ?>) parsed("reachability-metadata.json");
    for (Object each : (List<?>) root.get("reflection")) {
      Map<?, ?> entry = (Map<?, ?>) each;
      if (entry.get("type") instanceof Map<?, ?> type) {
        found.proxies.add(texts(type.get("proxy")));
      } else {
        found.add(entry, (String) entry.get("type"));
      }
    }
    for (Object each : (List<?>) root.get("resources")) {
      String glob = (String) ((Map<?, ?>) each).get("glob");
      found.resources.add(Pattern.quote(glob).replace("*", "\\E[^/]*\\Q"));
    }
    return found;
  }

  static NativeImageMetadata older() {
    NativeImageMetadata found = empty();
    for (Object each : (List<?>) parsed("proxy-config.json")) {
      found.proxies.add(texts(((Map<?, ?>) each).get("interfaces")));
    }
    for (Object each : (List<?>) parsed("reflect-config.json")) {
      found.add((Map<?, ?>) each, (String) ((Map<?, ?>) each).get("name"));
    }
    Map<?, ?> resources = (Map<?, ?>) ((Map<?, ?>) parsed("resource-config.json")).get("resources");
    for (Object each : (List<?>) resources.get("includes")) {
      found.resources.add((String) ((Map<?, ?>) each).get("pattern"));
    }
    return found;
  }

  private static NativeImageMetadata empty() {
    return new NativeImageMetadata(
        new LinkedHashSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
  }

  private void add(Map<?, ?> entry, String type) {
    if (entry.containsKey("methods")) {
      instances.add(type);
    }
    if (Boolean.TRUE.equals(entry.get("allPublicMethods"))) {
      called.add(type);
    }
  }

  boolean includes(String resource) {
    return resources.stream().anyMatch(pattern -> resource.matches(pattern));
  }

  private static Object parsed(String name) {
    try (InputStream file = NativeImageMetadata.class.getResourceAsStream(FOLDER + name)) {
      return JsonSchema.parse(new String(file.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(Object list) {
    List<String> texts = new ArrayList<>();
    for (Object each : (List<?>) list) {
      texts.add((String) each);
    }
    return texts;
  }
}
