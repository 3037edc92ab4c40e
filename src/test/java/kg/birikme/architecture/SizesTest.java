package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Small enough to be read: files of 300 lines, methods of 30, constructors of 7 parameters (records aside: they are data).
 * What is over is listed in {@code target/sizes.txt}; what is far over fails, so that nobody splits a method in two for
 * the sake of one line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizesTest {

    private static final Path LIST = Path.of("target", "sizes.txt");

    private final List<Size> sizes = new ArrayList<>();

    @BeforeAll
    void measure() throws IOException {
        List<Path> files = Sources.below(Sources.JAVA, ".java");
        for (Path file : files) {
            sizes.add(new Size(Kind.FILE, Sources.text(file).lines().count(), file.toString()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> new Ruler(unit, positions).scan(unit, false));
        }
        Files.createDirectories(LIST.getParent());
        Files.write(LIST, over(false).map(Size::toString).toList());
    }

    @Test
    void nothingIsFarTooLong() {
        assertThat(sizes).hasSizeGreaterThan(100);
        assertThat(over(true)).as("far over the limits; everything over them: " + LIST).isEmpty();
    }

    private Stream<Size> over(boolean far) {
        return sizes.stream().filter(size -> size.count() > (far ? size.kind().far : size.kind().limit));
    }

    private enum Kind {
        FILE(300, 330),
        METHOD(30, 36),
        CONSTRUCTOR(7, 8);

        private final int limit;
        private final int far;

        Kind(int limit, int far) {
            this.limit = limit;
            this.far = far;
        }
    }

    private record Size(Kind kind, long count, String where) {

        @Override
        public String toString() {
            return kind + " " + count + " " + where;
        }
    }

    /** Walks a file; the flag tells whether the class around is a record. */
    private final class Ruler extends TreeScanner<Void, Boolean> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        private Ruler(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean inRecord) {
            return super.visitClass(type, type.getKind() == Tree.Kind.RECORD);
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean inRecord) {
            boolean constructor = method.getName().contentEquals("<init>");
            if (constructor && !inRecord) {
                sizes.add(new Size(Kind.CONSTRUCTOR, method.getParameters().size(), where(method)));
            }
            if (method.getBody() != null) {
                sizes.add(new Size(Kind.METHOD, lines(method), where(method)));
            }
            return super.visitMethod(method, inRecord);
        }

        private long lines(MethodTree method) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            return map.getLineNumber(positions.getEndPosition(unit, method)) - first + 1;
        }

        private String where(MethodTree method) {
            return unit.getSourceFile().getName() + " " + method.getName();
        }
    }
}
