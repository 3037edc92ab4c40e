package kg.birikme.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Connects the application: first a server (our own, or the one that {@code spring.datasource.url} names), then the
 * application's role, then Flyway as the owner, then the pool as that role, walled by school.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({BackupProperties.class, DatabaseProperties.class, DataSourceProperties.class})
class DatabaseConfiguration {

    /** Closed last: everything that holds a connection depends on it. */
    @Bean
    @Conditional(NoServerNamed.class)
    EmbeddedPostgres embeddedPostgres(DatabaseProperties properties, Environment environment) {
        return environment.containsProperty(CommandRunner.COMMAND)
                ? EmbeddedPostgres.startOrJoin(properties.folder())
                : EmbeddedPostgres.start(properties.folder());
    }

    @Bean
    DatabaseAccess databaseAccess(
            ObjectProvider<EmbeddedPostgres> embedded, DatabaseProperties properties, DataSourceProperties named) {
        EmbeddedPostgres server = embedded.getIfAvailable();
        DatabaseAccess access = server == null ? access(properties, named) : access(properties, server);
        AppRole.prepare(access);
        return access;
    }

    /**
     * The application's password is for this run only: nobody but the pool needs it. A command that joins a running program
     * leaves that one's password alone and works as a role of its own, to which the wall is the same.
     */
    private static DatabaseAccess access(DatabaseProperties properties, EmbeddedPostgres server) {
        return new DatabaseAccess(
                server.url(),
                new DatabaseAccess.Login(server.ownerUsername(), server.ownerPassword()),
                new DatabaseAccess.Login(
                        properties.appUsername() + (server.joined() ? "_command" : ""), DataFolder.randomPassword()),
                server.joined() ? properties.appUsername() : null);
    }

    private static DatabaseAccess access(DatabaseProperties properties, DataSourceProperties named) {
        if (properties.ownerUsername().isEmpty()) {
            throw new DatabaseUnusable(
                    "SPRING_DATASOURCE_URL names a server, but nobody is named who owns the tables and migrates them.",
                    "Set BIRIKME_DATABASE_OWNER_USERNAME and BIRIKME_DATABASE_OWNER_PASSWORD.");
        }
        String app = named.getUsername() == null ? properties.appUsername() : named.getUsername();
        if (!app.matches(DatabaseProperties.ROLE_NAME) || app.equals(properties.ownerUsername())) {
            throw new DatabaseUnusable(
                    "The application cannot work as the role " + app + ".",
                    "Let SPRING_DATASOURCE_USERNAME name a role other than the owner, in lowercase letters, digits and _.");
        }
        return new DatabaseAccess(
                named.determineUrl(),
                new DatabaseAccess.Login(properties.ownerUsername(), properties.ownerPassword()),
                new DatabaseAccess.Login(app, named.getPassword() == null ? "" : named.getPassword()));
    }

    @Bean
    JdbcConnectionDetails appConnection(DatabaseAccess access) {
        return new AppConnection(access);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(DatabaseAccess access) {
        return new OwnerConnection(access);
    }

    /** A backup is brought back before anything else looks at the database; data of a newer program are left alone. */
    @Bean
    FlywayMigrationStrategy migration(
            DatabaseAccess access,
            BackupProperties backups,
            Environment environment,
            ObjectProvider<EmbeddedPostgres> embedded,
            ObjectProvider<UnfinishedData> unfinished) {
        return flyway -> {
            Migrations.requireReadable(flyway);
            if (embedded.getIfAvailable() != null && access.sharedWith() == null) {
                unfinished.forEach(data -> Migrations.startOver(flyway, data));
            }
            @Nullable String restored = environment.getProperty(CommandRunner.RESTORED_FILE);
            if (restored != null) {
                new Restore(access, Path.of(restored), backups.passphrase()).into(flyway);
            } else if (access.sharedWith() == null) {
                Migrations.migrate(flyway);
            } else {
                Migrations.requireMigrated(flyway);
            }
        };
    }

    /** A command wakes nothing that it does not need; the tables it finds are always those that this program knows. */
    @Bean
    static LazyInitializationExcludeFilter migratedFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }

    /** Migrations grant rights to the application's role by its name. */
    @Bean
    FlywayConfigurationCustomizer appRolePlaceholder(DatabaseAccess access) {
        return flyway -> flyway.placeholders(Map.of(
                "appRole",
                Objects.requireNonNullElse(access.sharedWith(), access.app().username())));
    }

    @Bean
    static SchoolDataSource.Wall schoolWall() {
        return new SchoolDataSource.Wall();
    }

    private record AppConnection(DatabaseAccess access) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return access.app().username();
        }

        @Override
        public String getPassword() {
            return access.app().password();
        }

        @Override
        public String getJdbcUrl() {
            return access.url();
        }
    }

    private record OwnerConnection(DatabaseAccess access) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return access.owner().username();
        }

        @Override
        public String getPassword() {
            return access.owner().password();
        }

        @Override
        public String getJdbcUrl() {
            return access.url();
        }
    }

    /** No {@code spring.datasource.url}: we bring the server ourselves. */
    static final class NoServerNamed extends NoneNestedConditions {

        NoServerNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class ServerNamed {}
    }

    /**
     * How the database is reached.
     *
     * @param url   JDBC address of the database
     * @param owner owns the tables, migrates them, and makes the other role
     * @param sharedWith the role of a running program whose rights the application's role borrows; null for the program itself
     * @param app   by which the application works; owns nothing, so that row-level security binds it
     */
    record DatabaseAccess(
            String url, Login owner, Login app, @Nullable String sharedWith) {

        /** For the program itself, which borrows nobody's rights. */
        DatabaseAccess(String url, Login owner, Login app) {
            this(url, owner, app, null);
        }

        /** A role and its password. */
        record Login(String username, String password) {

            @Override
            public String toString() {
                return username;
            }
        }
    }
}
