package io.guardjdbc.cli;

import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.config.PlacedValue;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a Maven project file's elements, keyed by path: {@code project/properties/a.b}. */
final class PomText {

  private PomText() {}

  /**
   * @param label the file's name, for messages
   * @throws InvalidSettingException if it is no XML
   */
  static List<PlacedValue> read(String label, String text) throws InvalidSettingException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<PlacedValue> values = new ArrayList<>();
    Deque<String> path = new ArrayDeque<>();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      int line = 1;
      StringBuilder content = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            path.addLast(reader.getLocalName());
            line = reader.getLocation().getLineNumber();
            content.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS -> {
            if (content.toString().isBlank()) {
              // The place that is told is the end of the text.
              String characters = reader.getText();
              int breaks = (int) characters.stripLeading().chars().filter(c -> c == '\n').count();
              line = reader.getLocation().getLineNumber() - breaks;
            }
            content.append(reader.getText());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (!content.toString().isBlank()) {
              values.add(new PlacedValue(String.join("/", path), content.toString().strip(), line));
            }
            content.setLength(0);
            path.removeLast();
          }
          default -> {
            // Comments and instructions say nothing.
          }
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new InvalidSettingException(label + ":" + line, "is no XML");
    }
    return values;
  }
}
