package io.guardjdbc.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Prepares the compiled classes of a driver's own JDBC test suite for a run through the guard: what
 * they open by DriverManager is opened by {@link SuiteRoute}, and what they cast to a type of the
 * driver is unwrapped there, as an application does it that knows it may be given a wrapper; so is
 * an object whose private field they read.
 *
 * <p>By hand, outside the build; docs/conformance.md says how.
 */
public final class SuiteRewriter {

  private static final String ROUTE = "io/guardjdbc/conformance/SuiteRoute";

  /** Where the types live that an application casts its JDBC objects to. */
  private static final List<String> DRIVER_PACKAGES =
      List.of("org/postgresql/", "org/h2/jdbc/", "org/mariadb/jdbc/");

  private static final Set<String> OPENING =
      Set.of(
          "(Ljava/lang/String;)Ljava/sql/Connection;",
          "(Ljava/lang/String;Ljava/util/Properties;)Ljava/sql/Connection;",
          "(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Ljava/sql/Connection;");

  private SuiteRewriter() {}

  /** Rewrites all classes below the first directory into the second; copies the other files. */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        byte[] content = Files.readAllBytes(file);
        Files.write(target, file.toString().endsWith(".class") ? rewritten(content) : content);
      }
    }
  }

  private static byte[] rewritten(byte[] original) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(original).accept(new Rewriting(writer), 0);
    return writer.toByteArray();
  }

  private static boolean isOfDriver(String type) {
    return DRIVER_PACKAGES.stream().anyMatch(type::startsWith);
  }

  private static final class Rewriting extends ClassVisitor {

    Rewriting(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new RewritingMethod(
          super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class RewritingMethod extends MethodVisitor {

    RewritingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean opens =
          owner.equals("java/sql/DriverManager")
              && name.equals("getConnection")
              && OPENING.contains(descriptor);
      if (owner.equals("java/lang/reflect/Field") && name.equals("get")) {
        call("get", "(Ljava/lang/reflect/Field;Ljava/lang/Object;)Ljava/lang/Object;");
        return;
      }
      if (owner.equals("java/lang/reflect/Method") && name.equals("invoke")) {
        call(
            "invoke",
            "(Ljava/lang/reflect/Method;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;");
        return;
      }
      super.visitMethodInsn(opcode, opens ? ROUTE : owner, name, descriptor, isInterface);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      boolean asks = (opcode == Opcodes.CHECKCAST || opcode == Opcodes.INSTANCEOF);
      if (!asks || !isOfDriver(type)) {
        super.visitTypeInsn(opcode, type);
        return;
      }
      super.visitLdcInsn(Type.getObjectType(type));
      if (opcode == Opcodes.INSTANCEOF) {
        call("isInstance", "(Ljava/lang/Object;Ljava/lang/Class;)Z");
      } else {
        call("cast", "(Ljava/lang/Object;Ljava/lang/Class;)Ljava/lang/Object;");
        super.visitTypeInsn(opcode, type);
      }
    }

    private void call(String name, String descriptor) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, ROUTE, name, descriptor, false);
    }
  }
}
