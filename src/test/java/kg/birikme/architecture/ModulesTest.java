package kg.birikme.architecture;

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

    @Test
    void areDocumented() {
        new Documenter(MODULES).writeDocumentation();
    }
}
