package kg.birikme;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Birikme, the application in which a school's class teachers' methodical association works. */
@SpringBootApplication
public class BirikmeApplication {

    public static void main(String[] args) {
        SpringApplication.run(BirikmeApplication.class, args);
    }
}
