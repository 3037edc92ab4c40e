package kg.birikme.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.birikme.shared.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Does the {@link Command} that the program was started with, and ends it; without one it does nothing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class CommandRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRunner.class);

    /** The property that holds the command's word while one is done. */
    static final String COMMAND = "birikme.command";

    /** The command that brings a backup back, before anything else looks at the database. */
    public static final String RESTORE = "restore";

    /** The property that holds the backup to be brought back. */
    static final String RESTORED_FILE = "birikme.backup.restored";

    private final List<Command> commands;
    private final ApplicationContext context;

    CommandRunner(List<Command> commands, ApplicationContext context) {
        this.commands = List.copyOf(commands);
        this.context = context;
    }

    /**
     * The arguments with which the program starts: a command opens no port, does no jobs and wakes of the program only what it
     * needs; where a program runs on the data folder already it joins that one's database.
     */
    public static String[] quietly(String... arguments) {
        List<String> words = Stream.of(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .toList();
        if (words.isEmpty()) {
            return arguments;
        }
        List<String> quiet = new ArrayList<>(List.of(arguments));
        quiet.addAll(List.of(
                "--spring.main.web-application-type=none",
                "--spring.main.lazy-initialization=true",
                "--birikme.jobs=false",
                "--" + COMMAND + "=" + words.get(0)));
        if (words.get(0).equals(RESTORE) && words.size() > 1) {
            quiet.add("--" + RESTORED_FILE + "=" + words.get(1));
        }
        return quiet.toArray(String[]::new);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        word(arguments.getNonOptionArgs()).ifPresent(word -> {
            boolean well = run(word, arguments.getNonOptionArgs());
            System.exit(SpringApplication.exit(context, () -> well ? 0 : 1));
        });
    }

    /** Whether it went well; an unknown word is told with those that are known. */
    boolean run(String word, List<String> words) {
        Optional<Command> command =
                commands.stream().filter(one -> one.name().equals(word)).findFirst();
        if (command.isEmpty()) {
            LOG.error(
                    "Unknown command. Known: {}",
                    commands.stream().map(Command::name).sorted().toList());
            return false;
        }
        return command.get().run(words.subList(1, words.size()));
    }

    private static Optional<String> word(List<String> words) {
        return words.stream().findFirst();
    }
}
