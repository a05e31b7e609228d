package io.guardjdbc.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Counts the work that reading a text takes, where a clock would tell more of the machine: a second
 * copy of the reader, each jump and each call in it counted.
 */
public final class StepCounter {

  /** What the counted copy counts on. One thread at a time. */
  public static final class Steps {
    public static long taken;

    private Steps() {}
  }

  private static final String READER = "io/guardjdbc/parser/";

  /** Another name, so that a fuzzer does not take the copy for more of what it is to explore. */
  private static final String COPY = "counted/";

  private static final String COUNTER = "io/guardjdbc/fuzz/StepCounter$Steps";

  private final MethodHandle read;
  private final Object dialect;

  StepCounter(String dialectName) {
    try {
      ClassLoader copies = new Copies();
      Class<?> reader = copies.loadClass("counted.SqlReader");
      Class<?> dialects = copies.loadClass("io.guardjdbc.sql.Dialect");
      Class<?> reading = copies.loadClass("io.guardjdbc.sql.Reading");
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      dialect =
          lookup
              .findStatic(dialects, "valueOf", MethodType.methodType(dialects, String.class))
              .invoke(dialectName);
      read =
          lookup
              .findStatic(reader, "read", MethodType.methodType(reading, String.class, dialects))
              .asType(MethodType.methodType(Object.class, String.class, Object.class));
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** The steps that reading a text takes. */
  long steps(String text) {
    Steps.taken = 0;
    try {
      Object unused = read.invokeExact(text, dialect);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    return Steps.taken;
  }

  private static final class Copies extends ClassLoader {

    Copies() {
      super(StepCounter.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String copied = name.replace('.', '/');
      if (!copied.startsWith(COPY)) {
        throw new ClassNotFoundException(name);
      }
      String resource = READER + copied.substring(COPY.length()) + ".class";
      try (InputStream in = getParent().getResourceAsStream(resource)) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        ClassReader reader = new ClassReader(in.readAllBytes());
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassRemapper(new Counting(writer), new Renaming()), 0);
        byte[] counted = writer.toByteArray();
        return defineClass(name, counted, 0, counted.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Renaming extends Remapper {

    Renaming() {
      super(Opcodes.ASM9);
    }

    @Override
    public String map(String internalName) {
      return internalName.startsWith(READER)
          ? COPY + internalName.substring(READER.length())
          : internalName;
    }
  }

  private static final class Counting extends ClassVisitor {

    Counting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitCode() {
          super.visitCode();
          step();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
          step();
          super.visitJumpInsn(opcode, label);
        }

        private void step() {
          super.visitFieldInsn(Opcodes.GETSTATIC, COUNTER, "taken", "J");
          super.visitInsn(Opcodes.LCONST_1);
          super.visitInsn(Opcodes.LADD);
          super.visitFieldInsn(Opcodes.PUTSTATIC, COUNTER, "taken", "J");
        }
      };
    }
  }
}
