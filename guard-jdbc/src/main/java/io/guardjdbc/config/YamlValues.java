package io.guardjdbc.config;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** All single values of another program's YAML file, of all its documents. */
public final class YamlValues {

  private static final int DEEPEST = 50;

  /** A few lines of aliases can stand for gigabytes. */
  private static final int MOST = 100_000;

  private final List<PlacedValue> values = new ArrayList<>();
  private int visited;

  private YamlValues() {}

  /**
   * Reads a text.
   *
   * @param label the file's name, for messages
   * @throws InvalidSettingException if it is no YAML, with its place, or too much of it
   */
  public static List<PlacedValue> read(String label, String text) throws InvalidSettingException {
    YamlValues all = new YamlValues();
    try {
      LoadSettings settings = LoadSettings.builder().setAllowNonScalarKeys(true).build();
      for (Node document : new Compose(settings).composeAllFromString(text)) {
        all.add("", document, 0);
      }
    } catch (MarkedYamlEngineException e) {
      String place = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
      throw new InvalidSettingException(label + place, "is no YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new InvalidSettingException(label, "is no YAML: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new InvalidSettingException(label, "is nested deeper than any such file needs");
    }
    if (all.visited > MOST) {
      throw new InvalidSettingException(label, "holds more than any such file needs");
    }
    return all.values;
  }

  private void add(String key, Node node, int depth) {
    visited++;
    if (depth > DEEPEST || visited > MOST) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      values.add(new PlacedValue(key, scalar.getValue(), line));
    } else if (node instanceof SequenceNode sequence) {
      int index = 0;
      for (Node item : sequence.getValue()) {
        add(key + "[" + index++ + "]", item, depth + 1);
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode name) {
          String path = key.isEmpty() ? name.getValue() : key + "." + name.getValue();
          add(path, entry.getValueNode(), depth + 1);
        }
      }
    }
  }
}
