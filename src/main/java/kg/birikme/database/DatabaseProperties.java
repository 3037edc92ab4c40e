package kg.birikme.database;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data lives and by which two roles it is reached. The server itself is named by {@code spring.datasource.url};
 * without it the application starts its own.
 *
 * @param folder        where the application's own server keeps its data; relative to the working folder
 * @param appUsername   the role by which the application works; it owns nothing and is made if it is missing. Ignored when
 *                      {@code spring.datasource.username} is given
 * @param ownerUsername on another server: the role that owns the tables and migrates them
 * @param ownerPassword its password
 */
@Validated
@ConfigurationProperties("birikme.database")
public record DatabaseProperties(
        @NotNull @DefaultValue("data/postgres") Path folder,

        @NotBlank @Pattern(regexp = ROLE_NAME) @DefaultValue("birikme_app")
        String appUsername,

        @Pattern(regexp = "|" + ROLE_NAME) @DefaultValue("") String ownerUsername,
        @DefaultValue("") String ownerPassword) {

    /** Names that need no quotes in SQL: migrations use the role as it stands. */
    static final String ROLE_NAME = "[a-z_][a-z0-9_]{0,62}";

    /** Row-level security does not bind the owner of a table. */
    @AssertTrue(message = "the application's role must not be the owner")
    public boolean isTwoRoles() {
        return !appUsername.equals(ownerUsername);
    }

    @Override
    public String toString() {
        return "DatabaseProperties[folder=" + folder + ", appUsername=" + appUsername + ", ownerUsername="
                + ownerUsername + "]";
    }
}
