package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kg.birikme.BirikmeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to what their {@code package-info} allows; their documentation goes to target/spring-modulith-docs. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(BirikmeApplication.class);

    @Test
    void dependOnlyOnWhatTheyDeclare() {
        MODULES.verify();
    }

    /** On the class path of the tests it would stand before the module's own, and what that declares would go untested. */
    @Test
    void areDescribedByThemselvesAndNotByTheirTests() {
        Path tests = Path.of("src/test/java");
        assertThat(Sources.below(tests, "package-info.java"))
                .noneMatch(described -> Files.exists(Sources.JAVA.resolve(tests.relativize(described))));
    }

    @Test
    void areDocumented() {
        new Documenter(MODULES).writeDocumentation();
    }
}
