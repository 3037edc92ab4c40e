package kg.birikme.file.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityFiles;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.FileId;
import kg.birikme.file.FileOwner;
import kg.birikme.file.SampleFiles;
import kg.birikme.file.StoredFile;
import kg.birikme.file.Upload;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BirikmeTest
class FileServiceTest {

    @Autowired
    private FileService files;

    @Autowired
    private ActivityService activities;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSameFileSentTwiceIsOne() {
        sample.within(cast -> {
            FileOwner owner = held(cast);
            Upload photo = new Upload("сүрөт.jpg", SampleFiles.photo(400, 300));

            FileId first = add(cast, owner, photo);
            FileId second = add(cast, owner, photo);

            assertThat(second).isEqualTo(first);
            assertThat(files.of(owner)).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("сүрөт.jpg");
                assertThat(file.addedBy()).isEqualTo(cast.person("M09"));
                assertThat(used()).isEqualTo(file.size());
            });
        });
    }

    @Test
    void whatIsRemovedLeavesNothingAndGivesItsRoomBack() {
        sample.within(cast -> {
            FileOwner owner = held(cast);
            FileId id = add(cast, owner, new Upload("план.pdf", SampleFiles.pdf()));

            Acting.as(cast.person("M09"), () -> files.remove(id));

            assertThat(rows("stored_file")).isZero();
            assertThat(rows("file_content")).isZero();
            assertThat(used()).isZero();
            Acting.as(cast.person("M09"), () -> files.remove(id));
        });
    }

    @Test
    void ifOneOfSeveralIsRefusedNoneIsKept() {
        sample.within(cast -> {
            FileOwner owner = held(cast);
            List<Upload> uploads =
                    List.of(new Upload("план.pdf", SampleFiles.pdf()), new Upload("сүрөт.jpg", SampleFiles.program()));

            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> files.add(owner, files.accept(uploads))))
                    .isInstanceOf(InvalidInput.class);

            assertThat(rows("stored_file")).isZero();
            assertThat(rows("file_content")).isZero();
        });
    }

    /** Who reads and who changes the photos of what M09 held. */
    @ParameterizedTest
    @CsvSource({
        "M09, true, true",
        "M01, true, true",
        "M02, true, true",
        "M05, true, false",
        "S01, true, false",
        "S02, true, false",
        "S03, true, false",
        "S04, true, false",
        "A01, false, false"
    })
    void theAssociationReadsAndTheHolderAndTheChairChange(String person, boolean reads, boolean changes) {
        sample.within(cast -> {
            FileOwner owner = held(cast);
            FileId id = add(cast, owner, new Upload("план.pdf", SampleFiles.pdf()));
            StaffId who = cast.person(person);
            Upload more = new Upload("дагы.odt", SampleFiles.odt());

            if (reads) {
                assertThat(Acting.as(who, () -> files.open(id, false)).bytes()).isEqualTo(SampleFiles.pdf());
            } else {
                assertThatThrownBy(() -> Acting.as(who, () -> files.open(id, false)))
                        .isInstanceOf(NotFound.class);
            }
            if (changes) {
                Acting.as(
                        who,
                        () -> files.store(owner, files.accept(List.of(more)).get(0)));
                assertThat(files.of(owner)).hasSize(2);
            } else {
                assertThatThrownBy(() -> Acting.as(
                                who,
                                () -> files.store(
                                        owner, files.accept(List.of(more)).get(0))))
                        .isInstanceOf(reads ? ActionForbidden.class : NotFound.class);
                assertThatThrownBy(() -> Acting.as(who, () -> files.removed(id)))
                        .isInstanceOf(reads ? ActionForbidden.class : NotFound.class);
            }
        });
    }

    @Test
    void filesOfNothingAndOfUnknownKindsAreNotFound() {
        sample.within(cast -> List.of(
                        new FileOwner("activity", UUID.randomUUID()), new FileOwner("secret", UUID.randomUUID()))
                .forEach(owner -> assertThatThrownBy(() -> add(cast, owner, new Upload("план.pdf", SampleFiles.pdf())))
                        .isInstanceOf(NotFound.class)));
    }

    @Test
    @Tag("R12")
    void nothingIsAddedOrRemovedInAYearAcceptedForStorage() {
        sample.within(cast -> {
            FileOwner owner = held(cast);
            FileId id = add(cast, owner, new Upload("план.pdf", SampleFiles.pdf()));
            jdbc.sql("update academic_year set stored_on = '2027-06-01', keep_until = '2030-06-01' where id = :id")
                    .param("id", sample.year().value())
                    .update();

            assertThatThrownBy(() -> add(cast, owner, new Upload("дагы.odt", SampleFiles.odt())))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> files.remove(id)))
                    .isInstanceOf(RuleViolation.class);
            assertThat(files.of(owner)).extracting(StoredFile::id).containsExactly(id);
        });
    }

    @Test
    void twoAtOnceDoNotOverrunTheLimit() throws Exception {
        DemoCast cast = sample.found();
        FileOwner owner = SchoolContext.within(cast.school(), () -> {
            FileOwner made = held(cast);
            for (int i = 0; i < 11; i++) {
                add(cast, made, pdf(i));
            }
            return made;
        });
        CyclicBarrier together = new CyclicBarrier(3);
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Upload upload = pdf(100 + i);
            tries.add(() -> {
                together.await();
                return SchoolContext.within(cast.school(), () -> isAdded(cast, owner, upload));
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(3);
        int added = 0;
        for (Future<Boolean> done : pool.invokeAll(tries)) {
            added += done.get() ? 1 : 0;
        }
        pool.shutdown();

        assertThat(added).isEqualTo(1);
        SchoolContext.within(cast.school(), () -> assertThat(files.of(owner)).hasSize(12));
    }

    private boolean isAdded(DemoCast cast, FileOwner owner, Upload upload) {
        try {
            add(cast, owner, upload);
            return true;
        } catch (InvalidInput full) {
            return false;
        }
    }

    private static Upload pdf(int number) {
        byte[] plain = SampleFiles.pdf();
        byte[] other = Arrays.copyOf(plain, plain.length + 1);
        other[plain.length] = (byte) number;
        return new Upload("план" + number + ".pdf", other);
    }

    private FileId add(DemoCast cast, FileOwner owner, Upload upload) {
        return Acting.as(
                cast.person("M09"),
                () -> files.store(owner, files.accept(List.of(upload)).get(0)));
    }

    private FileOwner held(DemoCast cast) {
        StaffId teacher = cast.person("M09");
        ActivityId id = new ActivityId(UUID.randomUUID());
        ActivityDetails details = SomeActivity.of(
                ActivityKind.OPEN_CLASS_HOUR,
                "Менин укуктарым",
                "ролдук оюн",
                LocalDate.of(2026, 11, 18),
                null,
                null,
                "",
                SchoolClass.of(5, null, "Б"),
                null,
                true);
        Acting.as(
                teacher,
                () -> activities.log(
                        id, sample.year(), details, List.of(teacher), new ActivityOutcome(24, ""), List.of()));
        return ActivityFiles.owner(id);
    }

    private long used() {
        return jdbc.sql("select coalesce(sum(bytes), 0) from file_usage")
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
