package io.guardjdbc.benchmark;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Makes an ordinary class out of an abstract one: its missing methods answer nothing. The compiler
 * of the JVM sees the same plain code for every layer, which it would not of a reflective proxy.
 */
final class Completion {

  private Completion() {}

  /**
   * The constructor of the completed class.
   *
   * @param base an abstract class with one constructor, in the package of the lookup
   */
  static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> base) {
    Constructor<?> constructor = base.getDeclaredConstructors()[0];
    try {
      Class<?> complete = lookup.defineClass(bytes(base, constructor));
      return lookup
          .findConstructor(
              complete, MethodType.methodType(void.class, constructor.getParameterTypes()))
          .asType(MethodType.methodType(base, constructor.getParameterTypes()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Class<?> base, Constructor<?> constructor) {
    String superName = Type.getInternalName(base);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, superName + "Completed", null, superName, null);
    String descriptor = Type.getConstructorDescriptor(constructor);
    MethodVisitor made = writer.visitMethod(ACC_PUBLIC, "<init>", descriptor, null, null);
    made.visitCode();
    made.visitVarInsn(ALOAD, 0);
    int slot = 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      made.visitVarInsn(parameter.getOpcode(org.objectweb.asm.Opcodes.ILOAD), slot);
      slot += parameter.getSize();
    }
    made.visitMethodInsn(INVOKESPECIAL, superName, "<init>", descriptor, false);
    made.visitInsn(RETURN);
    made.visitMaxs(0, 0);
    made.visitEnd();
    Set<String> done = new HashSet<>();
    for (Method method : base.getMethods()) {
      String signature = method.getName() + Type.getMethodDescriptor(method);
      if (Modifier.isAbstract(method.getModifiers()) && done.add(signature)) {
        answerNothing(writer, method);
      }
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void answerNothing(ClassWriter writer, Method method) {
    MethodVisitor made =
        writer.visitMethod(
            ACC_PUBLIC, method.getName(), Type.getMethodDescriptor(method), null, null);
    made.visitCode();
    Type answer = Type.getReturnType(method);
    switch (answer.getSort()) {
      case Type.VOID -> {}
      case Type.LONG -> made.visitInsn(LCONST_0);
      case Type.FLOAT -> made.visitInsn(FCONST_0);
      case Type.DOUBLE -> made.visitInsn(DCONST_0);
      case Type.OBJECT, Type.ARRAY -> made.visitInsn(org.objectweb.asm.Opcodes.ACONST_NULL);
      default -> made.visitInsn(ICONST_0);
    }
    made.visitInsn(answer.getOpcode(IRETURN));
    made.visitMaxs(0, 0);
    made.visitEnd();
  }
}
