package io.guardjdbc.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows where it stands. Every question that the value does not answer
 * is an {@link InvalidSettingException} with file, line and column.
 */
final class Yaml {

  // Keys that are no scalars are refused here, where the place can be told.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setAllowNonScalarKeys(true).build();

  private final String label;
  private final Node node;
  private final String what;

  private Yaml(String label, Node node, String what) {
    this.label = label;
    this.node = node;
    this.what = what;
  }

  /** The one document of a text; empty if there is nothing but comments in it. */
  static Optional<Yaml> parse(String label, String text) throws InvalidSettingException {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      return root.map(node -> new Yaml(label, node, "the file"));
    } catch (MarkedYamlEngineException e) {
      String place = e.getProblemMark().map(mark -> place(label, mark)).orElse(label);
      String context = e.getContext() == null ? "" : e.getContext() + ", ";
      String tab = text.indexOf('\t') >= 0 ? " (YAML takes no tabs for indentation)" : "";
      throw new InvalidSettingException(place, "is no YAML: " + context + e.getProblem() + tab, e);
    } catch (YamlEngineException e) {
      throw new InvalidSettingException(label, "is no YAML: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new InvalidSettingException(label, "is nested deeper than any such file needs");
    }
  }

  private static String place(String label, Mark mark) {
    return label + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }

  /** {@code guard.yaml:12:5}. */
  String place() {
    return node.getStartMark().map(mark -> place(label, mark)).orElse(label);
  }

  /** {@code guard.yaml:12}, as sources name it. */
  String source() {
    return node.getStartMark().map(mark -> label + ":" + (mark.getLine() + 1)).orElse(label);
  }

  InvalidSettingException invalid(String problem) {
    return new InvalidSettingException(place(), problem);
  }

  /** Whether nothing stands behind the key. */
  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** A mapping that may have these keys and no others. */
  Map<String, Yaml> mapping(Collection<String> allowed) throws InvalidSettingException {
    return mapping(allowed, Map.of());
  }

  /**
   * @param refused keys that are refused with a reason of their own
   */
  Map<String, Yaml> mapping(Collection<String> allowed, Map<String, String> refused)
      throws InvalidSettingException {
    Map<String, Yaml> entries = mapping();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      Yaml at = new Yaml(label, tuple.getKeyNode(), key);
      if (refused.containsKey(key)) {
        throw at.invalid(refused.get(key));
      }
      if (!allowed.contains(key)) {
        throw at.invalid(
            "unknown key '"
                + key
                + "' in "
                + what
                + Nearest.question(key, allowed)
                + " Allowed are "
                + String.join(", ", allowed));
      }
    }
    return entries;
  }

  /** A mapping of any keys, in the order of the file. */
  Map<String, Yaml> mapping() throws InvalidSettingException {
    refuseAnchor();
    if (!(node instanceof MappingNode mapping)) {
      throw invalid(what + " must be a mapping (key: value), not " + kind());
    }
    Map<String, Yaml> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Yaml key = new Yaml(label, tuple.getKeyNode(), "a key of " + what);
      String name = key.text();
      if (entries.put(name, new Yaml(label, tuple.getValueNode(), name)) != null) {
        throw key.invalid("the key '" + name + "' stands twice in " + what + "; keep one");
      }
    }
    return entries;
  }

  List<Yaml> list() throws InvalidSettingException {
    refuseAnchor();
    if (!(node instanceof SequenceNode sequence)) {
      throw invalid(what + " must be a list (- item), not " + kind());
    }
    List<Yaml> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new Yaml(label, item, "an item of " + what));
    }
    return items;
  }

  /** A list, or one value that stands for a list of one. */
  List<Yaml> listOrOne() throws InvalidSettingException {
    return isList() ? list() : List.of(this);
  }

  /** A scalar as written, quotes taken off; never blank. */
  String text() throws InvalidSettingException {
    refuseAnchor();
    if (!(node instanceof ScalarNode scalar)) {
      throw invalid(what + " must be a single value, not " + kind());
    }
    if (isNull() || scalar.getValue().isBlank()) {
      throw invalid(what + " has no value; give it one or take the key away");
    }
    return scalar.getValue().strip();
  }

  /** A whole number of 0 or more. */
  long number(long max) throws InvalidSettingException {
    String text = text();
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() <= 18;
    if (!digits || Long.parseLong(text) > max) {
      throw invalid(what + " must be a whole number from 0 to " + max + ", not '" + text + "'");
    }
    return Long.parseLong(text);
  }

  /** One of a few words. */
  String choice(Collection<String> choices) throws InvalidSettingException {
    String text = text();
    if (!choices.contains(text)) {
      throw invalid(
          what
              + " cannot be '"
              + text
              + "'"
              + Nearest.question(text, choices)
              + " Allowed are "
              + String.join(", ", choices));
    }
    return text;
  }

  // What an alias repeats cannot be seen where it counts, and a few lines of them can stand for
  // gigabytes.
  private void refuseAnchor() throws InvalidSettingException {
    if (node.getAnchor().isPresent()) {
      throw invalid("anchors (&) and aliases (*) are not supported; write it out, or use like:");
    }
  }

  private String kind() {
    return node instanceof MappingNode
        ? "a mapping"
        : node instanceof SequenceNode ? "a list" : "a single value";
  }
}
