package kg.birikme;

import kg.birikme.database.CommandRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Birikme, the application in which a school's class teachers' methodical association works; or, with a word behind,
 * does a {@link kg.birikme.shared.Command} and ends.
 */
@SpringBootApplication
public class BirikmeApplication {

    public static void main(String[] args) {
        SpringApplication.run(BirikmeApplication.class, CommandRunner.quietly(args));
    }
}
