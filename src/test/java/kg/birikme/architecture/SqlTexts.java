package kg.birikme.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The texts in Java sources as they go to the database: literals and text blocks, put together where they are added or
 * {@code formatted}, constants of other places in their stead. What is known only at run time is {@link #UNKNOWN}.
 */
final class SqlTexts {

    /** Stands for what only the running program knows. */
    static final String UNKNOWN = "\u0001";

    /** These name a table without any SQL. */
    private static final Set<String> MAPPINGS = Set.of("Table", "SecondaryTable", "CollectionTable", "JoinTable");

    private static final int DEEPEST = 8;

    /** A text of a package, with the file it stands in. */
    record Text(String packageName, String file, String sql) {}

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();

    private SqlTexts() {}

    static List<Text> of(Iterable<? extends JavaFileObject> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            SqlTexts found = new SqlTexts();
            units.forEach(unit -> found.new Constants().scan(unit, null));
            units.forEach(unit -> found.new Reader(unit).scan(unit, null));
            return found.texts;
        }
    }

    /** Takes up the constants, each as {@code Class.NAME}. */
    private final class Constants extends TreeScanner<@Nullable Void, @Nullable String> {

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable String type) {
            ExpressionTree value = variable.getInitializer();
            if (value != null && variable.getModifiers().getFlags().contains(Modifier.FINAL)) {
                constants.put(type + "." + variable.getName(), value);
            }
            return super.visitVariable(variable, type);
        }
    }

    /** Writes down each text once, as a whole. */
    private final class Reader extends TreeScanner<@Nullable Void, @Nullable String> {

        private final String packageName;
        private final String file;

        private Reader(CompilationUnitTree unit) {
            packageName = String.valueOf(unit.getPackageName());
            file = unit.getSourceFile().getName();
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable String type) {
            String name = annotation.getAnnotationType().toString();
            if (MAPPINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                for (ExpressionTree argument : annotation.getArguments()) {
                    if (argument instanceof AssignmentTree named
                            && named.getVariable().toString().equals("name")) {
                        add("table " + fold(named.getExpression(), type, 0));
                    }
                }
            }
            return super.visitAnnotation(annotation, type);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable String type) {
            if (literal.getValue() instanceof String text) {
                add(text);
            }
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree sum, @Nullable String type) {
            if (sum.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(sum, type);
            }
            add(fold(sum, type, 0));
            scanParts(sum, type);
            return null;
        }

        /** Of a sum nothing is read again but what is called in it. */
        private void scanParts(ExpressionTree tree, @Nullable String type) {
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                scanParts(sum.getLeftOperand(), type);
                scanParts(sum.getRightOperand(), type);
            } else if (!(tree instanceof LiteralTree)) {
                scan(tree, type);
            }
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable String type) {
            if (formatted(call) == null) {
                return super.visitMethodInvocation(call, type);
            }
            add(fold(call, type, 0));
            call.getArguments().forEach(argument -> scan(argument, type));
            return null;
        }

        private void add(String text) {
            texts.add(new Text(packageName, file, text));
        }
    }

    private static @Nullable ExpressionTree formatted(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("formatted")
                ? select.getExpression()
                : null;
    }

    private String fold(@Nullable Tree tree, @Nullable String type, int depth) {
        if (tree == null || depth > DEEPEST) {
            return UNKNOWN;
        }
        if (tree instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        if (tree instanceof ParenthesizedTree inner) {
            return fold(inner.getExpression(), type, depth + 1);
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            // A long sum leans to the left: its parts are no deeper than itself.
            return fold(sum.getLeftOperand(), type, depth) + fold(sum.getRightOperand(), type, depth);
        }
        if (tree instanceof IdentifierTree name) {
            return fold(constants.get(type + "." + name), type, depth + 1);
        }
        if (tree instanceof MemberSelectTree select) {
            String owner = String.valueOf(select.getExpression());
            String simple = owner.substring(owner.lastIndexOf('.') + 1);
            return fold(constants.get(simple + "." + select.getIdentifier()), simple, depth + 1);
        }
        if (tree instanceof MethodInvocationTree call && formatted(call) != null) {
            return filled(fold(formatted(call), type, depth + 1), call, type, depth);
        }
        return UNKNOWN;
    }

    private String filled(String pattern, MethodInvocationTree call, @Nullable String type, int depth) {
        String text = pattern;
        for (ExpressionTree argument : call.getArguments()) {
            text = text.replaceFirst("%[sd]", Matcher.quoteReplacement(fold(argument, type, depth + 1)));
        }
        return text;
    }
}
