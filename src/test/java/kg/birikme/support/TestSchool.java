package kg.birikme.support;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.school.domain.SchoolDetails;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import org.jspecify.annotations.Nullable;

/** Founds a school for a test, so that tests share a database and nothing else. */
public final class TestSchool {

    private final SchoolService schools;

    TestSchool(SchoolService schools) {
        this.schools = schools;
    }

    /** A new school that has a name and nothing else. */
    public SchoolId found() {
        SchoolId school = new SchoolId(UUID.randomUUID());
        SchoolContext.within(school, () -> schools.found(details(), LocalDate.of(2022, 8, 20)));
        return school;
    }

    /** Does the work within a new school. */
    public <T extends @Nullable Object> T within(Supplier<T> work) {
        return SchoolContext.within(found(), work);
    }

    /** Does the work within a new school. */
    public void within(Runnable work) {
        SchoolContext.within(found(), work);
    }

    private static SchoolDetails details() {
        return new SchoolDetails(
                "Сыноо орто мектеби",
                "Испытательная средняя школа",
                "Сыноо ОМ",
                "Испытательная СШ",
                "Бишкек ш.",
                "г. Бишкек",
                "Биринчи Май району",
                "Первомайский район",
                null,
                null,
                "Мугалимдер бөлмөсү");
    }
}
