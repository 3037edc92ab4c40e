package kg.birikme.support;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.database.SchoolCopy;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.demo.DemoSchool;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration school as it stands on 22.11.2026, with an account for each role. Built once for all tests of a
 * context, since building takes seconds: tests look at it and change nothing. Another process that runs the same classes takes the
 * rows of the one that was quicker.
 */
public final class Demonstration {

    private static final Path TARGET = Path.of("target");

    private final DemoSchool school;
    private final DemoAccounts accounts;
    private final MutableClock clock;
    private final AtomicInteger told;
    private final SchoolCopy copies;
    private @Nullable DemoCast built;

    Demonstration(DemoSchool school, DemoAccounts accounts, MutableClock clock, AtomicInteger told, SchoolCopy copies) {
        this.told = told;
        this.school = school;
        this.accounts = accounts;
        this.clock = clock;
        this.copies = copies;
    }

    /** What another process needs of a built one. */
    private record Kept(
            SchoolCopy.Rows rows, UUID school, Map<String, UUID> people, Map<String, UUID> associations, int told)
            implements Serializable {}

    /** Whether building told of as many parts as it had announced. */
    public boolean toldOfEachPart() {
        cast();
        return told.get() == school.parts();
    }

    /** The people of the demonstration; the first call builds it. */
    public synchronized DemoCast cast() {
        DemoCast cast = built;
        if (cast == null) {
            Path kept = TARGET.resolve("demonstration-" + classes() + ".rows");
            cast = Files.exists(kept) ? take(kept) : build(kept);
            built = cast;
        }
        return cast;
    }

    private DemoCast build(Path kept) {
        DemoCast cast = SchoolContext.within(new SchoolId(UUID.randomUUID()), () -> {
            DemoCast made = school.build();
            accounts.open(made);
            return made;
        });
        clock.reset();
        keep(
                kept,
                new Kept(
                        copies.whole(cast.school()),
                        cast.school().value(),
                        each(cast.people(), StaffId::value),
                        each(cast.associations(), OtherAssociationId::value),
                        told.get()));
        return cast;
    }

    private static void keep(Path file, Kept kept) {
        try (Stream<Path> entries = Files.list(TARGET)) {
            for (Path old : entries.filter(
                            entry -> entry.getFileName().toString().matches("demonstration-.*\\.rows"))
                    .toList()) {
                Files.deleteIfExists(old);
            }
            Path unfinished = Files.createTempFile(TARGET, "demonstration", ".unfinished");
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(unfinished))) {
                out.writeObject(kept);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private DemoCast take(Path file) {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            Kept kept = (Kept) in.readObject();
            copies.write(kept.rows(), UnaryOperator.identity());
            told.set(kept.told());
            return new DemoCast(
                    new SchoolId(kept.school()),
                    each(kept.people(), StaffId::new),
                    each(kept.associations(), OtherAssociationId::new));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (ClassNotFoundException other) {
            throw new IllegalStateException(other);
        }
    }

    private static <V, W> Map<String, W> each(Map<String, V> people, Function<V, W> as) {
        return people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> as.apply(one.getValue())));
    }

    /** Changes with every class and every file that they are compiled with. */
    private static String classes() {
        long sum = 0;
        for (String folder : new String[] {"classes", "test-classes"}) {
            try (Stream<Path> files = Files.walk(TARGET.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sum += Objects.hash(file, Files.size(file), Files.getLastModifiedTime(file));
                }
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }
        return Long.toHexString(sum);
    }
}
