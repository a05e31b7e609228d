package io.guardjdbc.proxy;

import java.io.IOException;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the {@code Forwarding*} classes from the interfaces of {@code java.sql}. What takes SQL,
 * or gives out a handle that needs more than wrapping, is left abstract: a guarded class that
 * forgets one does not compile. The layout is the formatter's.
 *
 * <p>To write them anew: {@code mvn -pl guard-jdbc test -Dtest=ForwardingGeneratorTest
 * -Dguard.generate=true}, then {@code mvn spotless:apply}.
 */
final class ForwardingGenerator {

  /** Where the classes are checked in, seen from the module's directory. */
  static final Path DIRECTORY = Path.of("src/main/java/io/guardjdbc/proxy");

  /**
   * One class to write.
   *
   * @param superclass the guarded class that it extends; null for one that stands alone
   * @param field the name of the field that holds the delegate, or of the method that answers it
   * @param abstractMethods the names of the methods that are left to the guarded class
   */
  record Spec(Class<?> type, String superclass, String field, Set<String> abstractMethods) {

    String className() {
      return "Forwarding" + type.getSimpleName();
    }

    boolean leaves(Method method) {
      return abstractMethods.contains(method.getName());
    }
  }

  static final List<Spec> SPECS =
      List.of(
          new Spec(
              Connection.class,
              null,
              "delegate",
              Set.of(
                  "prepareStatement",
                  "prepareCall",
                  "createStatement",
                  "createArrayOf",
                  "getMetaData",
                  "commit",
                  "rollback",
                  "releaseSavepoint",
                  "setSavepoint",
                  "setAutoCommit",
                  "setCatalog",
                  "setSchema",
                  "close")),
          new Spec(
              Statement.class,
              null,
              "delegate()",
              Set.of(
                  "execute",
                  "executeQuery",
                  "executeUpdate",
                  "executeLargeUpdate",
                  "executeBatch",
                  "executeLargeBatch",
                  "addBatch",
                  "clearBatch",
                  "getConnection",
                  "getResultSet",
                  "getGeneratedKeys",
                  "setEscapeProcessing")),
          new Spec(
              PreparedStatement.class,
              "GuardedStatement",
              "preparedDelegate",
              Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch")),
          new Spec(
              CallableStatement.class, "GuardedPreparedStatement", "callableDelegate", Set.of()),
          new Spec(
              ResultSet.class,
              null,
              "delegate",
              Set.of("getStatement", "insertRow", "updateRow", "deleteRow")),
          new Spec(DatabaseMetaData.class, null, "delegate", Set.of("getConnection")),
          new Spec(Array.class, null, "delegate", Set.of()));

  private final Spec spec;
  private final Set<String> imports = new TreeSet<>();

  private ForwardingGenerator(Spec spec) {
    this.spec = spec;
  }

  /** The text of one class, not yet laid out. */
  static String generate(Spec spec) {
    return new ForwardingGenerator(spec).classText();
  }

  /** Writes all classes. */
  static void writeAll() throws IOException {
    for (Spec spec : SPECS) {
      Files.writeString(DIRECTORY.resolve(spec.className() + ".java"), generate(spec));
    }
  }

  private String classText() {
    imports.add("javax.annotation.processing.Generated");
    String type = name(spec.type());
    StringBuilder body = new StringBuilder();
    body.append("/** Passes every call on, except those it leaves to its subclass. */\n");
    body.append("@Generated(\"io.guardjdbc.proxy.ForwardingGenerator\")\n");
    body.append("@SuppressWarnings(\"deprecation\")\n");
    body.append("public abstract class ").append(spec.className());
    if (spec.superclass() != null) {
      body.append(" extends ").append(spec.superclass());
    }
    body.append(" implements ").append(type).append(" {\n\n").append(fields(type));
    methods().forEach(method -> body.append(method(method)));
    if (spec.superclass() == null) {
      body.append(
          """

            @Override
            public String toString() {
              return %s.toString();
            }
          """
              .formatted(spec.field()));
    }
    body.append("}\n");
    String importText =
        imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    return "package io.guardjdbc.proxy;\n\n" + importText + "\n" + body;
  }

  private String fields(String type) {
    if (spec.type() == Connection.class) {
      return """
               final Connection delegate;

               ForwardingConnection(Connection delegate) {
                 this.delegate = delegate;
               }
             """;
    }
    // What is made for every execution holds no field that it can do without.
    if (spec.type() == Statement.class) {
      return """
               final GuardedConnection connection;

               ForwardingStatement(GuardedConnection connection) {
                 this.connection = connection;
               }

               abstract Statement delegate();
             """;
    }
    if (spec.type() == ResultSet.class) {
      return """
               final ResultSet delegate;

               ForwardingResultSet(ResultSet delegate) {
                 this.delegate = delegate;
               }

               abstract GuardedConnection connection();
             """;
    }
    String parameters = "GuardedConnection connection, " + type + " delegate";
    if (spec.superclass() == null) {
      return """
               final GuardedConnection connection;
               final %s delegate;

               %s(%s) {
                 this.connection = connection;
                 this.delegate = delegate;
               }
             """
          .formatted(type, spec.className(), parameters);
    }
    boolean isCall = spec.type() == CallableStatement.class;
    return """
             final %s %s;

             %s(%s%s) {
               super(connection%s);
               this.%s = delegate;
             }
           """
        .formatted(
            type,
            spec.field(),
            spec.className(),
            parameters,
            isCall ? ", Prepared prepared" : "",
            isCall ? ", delegate, prepared" : "",
            spec.field());
  }

  private List<Method> methods() {
    return Arrays.stream(spec.type().getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !spec.leaves(method))
        .sorted(
            Comparator.comparing(Method::getName)
                .thenComparing(method -> Arrays.toString(method.getParameterTypes())))
        .toList();
  }

  private String method(Method method) {
    List<String> parameters = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    Type[] types = method.getGenericParameterTypes();
    for (int i = 0; i < types.length; i++) {
      String parameter = "p" + (i + 1);
      parameters.add(name(types[i]) + " " + parameter);
      arguments.add(argument(method.getParameterTypes()[i], parameter));
    }
    String typeParameters =
        method.getTypeParameters().length == 0
            ? ""
            : Arrays.stream(method.getTypeParameters())
                .map(TypeVariable::getName)
                .collect(Collectors.joining(", ", "<", "> "));
    String thrown =
        method.getExceptionTypes().length == 0
            ? ""
            : Arrays.stream(method.getExceptionTypes())
                .map(this::name)
                .collect(Collectors.joining(", ", " throws ", ""));
    String call =
        "%s.%s(%s)".formatted(spec.field(), method.getName(), String.join(", ", arguments));
    return """

             @Override
             public %s%s %s(%s)%s {
               %s;
             }
           """
        .formatted(
            typeParameters,
            name(method.getGenericReturnType()),
            method.getName(),
            String.join(", ", parameters),
            thrown,
            method.getReturnType() == void.class ? call : "return " + result(method, call));
  }

  private static String argument(Class<?> type, String parameter) {
    return type == Object.class || type == Array.class || type == Object[].class
        ? "Handles.unguard(" + parameter + ")"
        : parameter;
  }

  private String result(Method method, String call) {
    if (method.getTypeParameters().length > 0) {
      return "Handles.guard(" + connection() + ", " + call + ", p2)";
    }
    Class<?> type = method.getReturnType();
    if (type == Object.class || type == Array.class || type == ResultSet.class) {
      return "Handles.guard(" + connection() + ", " + call + ")";
    }
    return call;
  }

  private String connection() {
    return spec.type() == ResultSet.class ? "connection()" : "connection";
  }

  private String name(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return Arrays.stream(parameterized.getActualTypeArguments())
          .map(this::name)
          .collect(Collectors.joining(", ", name(parameterized.getRawType()) + "<", ">"));
    }
    if (type instanceof WildcardType wildcard) {
      Type bound = wildcard.getUpperBounds()[0];
      return bound == Object.class ? "?" : "? extends " + name(bound);
    }
    if (type instanceof GenericArrayType array) {
      return name(array.getGenericComponentType()) + "[]";
    }
    if (type instanceof Class<?> klass) {
      if (klass.isArray()) {
        return name(klass.getComponentType()) + "[]";
      }
      if (!klass.isPrimitive() && !klass.getPackageName().equals("java.lang")) {
        imports.add(klass.getCanonicalName());
      }
      return klass.getSimpleName();
    }
    return type.getTypeName();
  }
}
