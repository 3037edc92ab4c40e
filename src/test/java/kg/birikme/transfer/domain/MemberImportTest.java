package kg.birikme.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.Category;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.StaffId;
import kg.birikme.sheet.Table;
import kg.birikme.sheet.Tables;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.transfer.domain.ImportPreview.Kind;
import kg.birikme.transfer.domain.MemberImport.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Members from a list: what is understood, what is refused, and that it is all or nothing. */
@BirikmeTest
@Tag("R17")
class MemberImportTest {

    private static final String YEAR = "2026-2027";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ImportChoices SINCE = new ImportChoices(TODAY, Whom.MEMBERS);
    private static final ImportChoices UNSAID = new ImportChoices(null, Whom.MEMBERS);

    @Autowired
    MemberImport members;

    @Autowired
    Tables reader;

    @Autowired
    SampleSchool sample;

    @Autowired
    People people;

    @Test
    void newPeopleJoinAndLeadTheirClass() {
        sample.within(cast -> {
            Table table = table("""
                    Фамилиясы;Аты;Атасынын аты;Классы;Предмети;Педагогикалык стажы;Категориясы;Жаш адис;Мүчө болгон күнү
                    Абдылдаева;Нуриза;Болотовна;11-В;кыргыз тили;3;экинчи;ооба;01.09.2026
                    Сабыр кызы;Айгерим;;10 "В";тарых;2014;;жок;
                    """);
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, table));
            assertThat(preview.faults()).isEmpty();
            assertThat(preview.rows().get(0).effects())
                    .extracting(ImportPreview.Effect::kind)
                    .containsExactly(Kind.NEW, Kind.JOINS, Kind.LEADS);
            assertThat(member("Абдылдаева")).isEmpty();
            UUID batch = UUID.randomUUID();
            asDirector(cast, () -> members.apply(batch, YEAR, SINCE, table));
            asDirector(cast, () -> members.apply(batch, YEAR, SINCE, table));
            MemberView first = member("Абдылдаева").orElseThrow();
            assertThat(first.classLabel()).isEqualTo("11-В");
            assertThat(first.category()).isEqualTo(Category.SECOND);
            assertThat(first.young()).isTrue();
            assertThat(first.teachingYears()).isEqualTo(3);
            assertThat(member("Сабыр кызы").orElseThrow().classLabel()).isEqualTo("10-В");
            assertThat(people.membersOn(TODAY).stream()
                            .filter(one -> one.name().surname().startsWith("Абдылда")))
                    .hasSize(1);
        });
    }

    /** Cells that Excel marks as faulty are faults at their places, no surnames and no subjects (trials 16). */
    @Test
    void cellsInErrorAreFaults() throws IOException {
        Table table = reader.read(Files.readAllBytes(Path.of("src/test/resources/import/errors.xlsx")));
        sample.within(cast -> {
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, table));
            assertThat(preview.faults()).extracting(Fault::messageKey).contains("transfer.fault.error");
        });
    }

    /** A day that carries a time is that day (trials 32). */
    @Test
    void aDayWithATimeIsThatDay() throws IOException {
        Table table = reader.read(Files.readAllBytes(Path.of("src/test/resources/import/datetime.xlsx")));
        sample.within(cast -> {
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, UNSAID, table));
            assertThat(preview.faults()).isEmpty();
            assertThat(preview.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.effects())
                            .filteredOn(effect -> effect.kind() == Kind.JOINS)
                            .singleElement()
                            .extracting(
                                    effect -> String.valueOf(effect.arguments().get(0)))
                            .isEqualTo("01.09.2026"));
            asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, UNSAID, table));
            assertThat(people.membersOn(LocalDate.of(2026, 9, 1)))
                    .hasSize(people.membersOn(LocalDate.of(2026, 8, 31)).size() + 1);
        });
    }

    /** As schools keep their lists: a line of Excel's, a title above, numbered lines, the whole name in one cell (trials 33). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\nФамилиясы;Аты;Атасынын аты\nБекова;Айпери;Асановна",
                "sep=,\nФамилиясы,Аты,Атасынын аты\nБекова,Айпери,Асановна",
                "Класс жетекчилердин тизмеси 2026-2027;;\n\nФамилиясы;Аты;Атасынын аты\nБекова;Айпери;Асановна",
                "Класс жетекчилердин тизмеси, 2026-2027\nФамилиясы,Аты,Атасынын аты\nБекова,Айпери,Асановна",
                "№;Фамилиясы;Аты;Атасынын аты\n1;Бекова;Айпери;Асановна",
                "№ п/п;Ф.И.О.\n1;Бекова Айпери Асановна",
                "Аты-жөнү;Классы\nБекова  Айпери Асановна;11-Г"
            })
    void listsAsSchoolsKeepThem(String list) {
        sample.within(cast -> {
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, table(list)));
            assertThat(preview.faults()).isEmpty();
            asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, SINCE, table(list)));
            assertThat(member("Бекова").orElseThrow().name().full()).isEqualTo("Бекова Айпери Асановна");
        });
    }

    /** Columns that no directory has are left aside with a word; so are lines that name nobody (teacher 19). */
    @Test
    void whatIsNotAboutPeopleIsLeftAside() {
        sample.within(cast -> {
            Table list = table("""
                    № 17 мектеп;;;;
                    № п/п;Ф.И.О.;Айлыгы;Классы;Туулган жылы
                    1;2;3;4;5
                    Башталгыч класстар;;;;
                    1;БЕКОВА АЙПЕРИ АСАНОВНА;12000;11-Г класс;1985
                    2;Сабыр кызы Айгерим;11000;-;1990
                    Бардыгы: 2;;;;
                    """);
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, list));
            assertThat(preview.faults()).isEmpty();
            assertThat(preview.aside()).containsExactly("Айлыгы", "Туулган жылы");
            assertThat(preview.rows())
                    .extracting(ImportPreview.Row::name, ImportPreview.Row::classLabel)
                    .containsExactly(tuple("Бекова Айпери Асановна", "11-Г"), tuple("Сабыр кызы Айгерим", ""));
        });
    }

    /** A list of the whole school: who leads a class is a member, the others are staff (teacher 19). */
    @Test
    void staffWhoAreNoMembersComeToo() {
        sample.within(cast -> {
            Table list = table("Ф.И.О.;Классы;Мүчөнүн түрү\nБекова Айпери;11-Г;\nЖаңы Адам;;\nУста Асан;;мастер");
            ImportChoices leaders = new ImportChoices(TODAY, Whom.LEADERS);
            ImportPreview done = asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, leaders, list));
            assertThat(done.faults()).isEmpty();
            assertThat(member("Бекова")).isPresent();
            assertThat(member("Уста")).isPresent();
            assertThat(member("Жаңы")).isEmpty();
            assertThat(people.atWork(TODAY))
                    .extracting(one -> one.name().surname())
                    .contains("Жаңы");
            ImportPreview staff = asDirector(
                    cast,
                    () -> members.preview(
                            YEAR, new ImportChoices(null, Whom.STAFF), table("Ф.И.О.\nБашка Адам\nЭлдик Элчи")));
            assertThat(staff.faults()).isEmpty();
            assertThat(staff.rows())
                    .allSatisfy(row -> assertThat(row.effects())
                            .extracting(ImportPreview.Effect::kind)
                            .containsExactly(Kind.NEW));
        });
    }

    @Test
    void initialsAreNoGivenName() {
        sample.within(cast -> assertThat(asDirector(
                                cast,
                                () -> members.preview(YEAR, SINCE, table("Ф.И.О.\nБекова А.А.\nА. С. Бекова\nЛи Ян")))
                        .faults())
                .extracting(Fault::line, Fault::messageKey)
                .containsExactly(tuple(2, "transfer.fault.initials"), tuple(3, "transfer.fault.initials")));
    }

    @Test
    void aSurnameOfTwoWordsStaysWholeInOneCell() {
        sample.within(cast -> {
            Table list = table("ФИО\nСабыр кызы Айгерим\nБекова Айпери Асан кызы\nЖалгыз");
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, list));
            assertThat(preview.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(4);
                assertThat(fault.messageKey()).isEqualTo("transfer.fault.required");
            });
            Table sound = table("ФИО\nСабыр кызы Айгерим\nБекова Айпери Асан кызы");
            asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, SINCE, sound));
            assertThat(member("Сабыр кызы").orElseThrow().name().given()).isEqualTo("Айгерим");
            assertThat(member("Бекова").orElseThrow().name().patronymic()).isEqualTo("Асан кызы");
        });
    }

    @Test
    void everyBadCellIsNamedAndNothingIsSaved() {
        sample.within(cast -> {
            int before = people.membersOn(TODAY).size();
            Table table = table("""
                    Фамилиясы;Аты;Классы;Түрү;Педагогикалык стажы;Категориясы;Жаш адис;Электрондук почтасы;Мүчө болгон күнү

                    Жакшы;Адам;11-Г;;;;;;
                    ;Аты;жетинчи;ким;көп;бешинчи;балким;почта;31.02.2026
                    =1+1;Аты;;мастер;;;;;
                    Эки;Жолу;11-Г;;;;;;
                    Мастер;Класста;5-А;мастер;;;;;
                    """);
            ImportPreview done = asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, SINCE, table));
            assertThat(done.faults())
                    .extracting(Fault::line, Fault::column, Fault::messageKey)
                    .contains(
                            tuple(4, MemberColumn.SURNAME, "transfer.fault.required"),
                            tuple(4, MemberColumn.LED_CLASS, "transfer.fault.class"),
                            tuple(4, MemberColumn.KIND, "transfer.fault.kind"),
                            tuple(4, MemberColumn.TEACHING, "transfer.fault.years"),
                            tuple(4, MemberColumn.CATEGORY, "transfer.fault.category"),
                            tuple(4, MemberColumn.YOUNG, "transfer.fault.yesNo"),
                            tuple(4, MemberColumn.EMAIL, "transfer.fault.email"),
                            tuple(4, MemberColumn.JOINED, "transfer.fault.day"),
                            tuple(5, MemberColumn.SURNAME, "transfer.fault.formula"),
                            tuple(6, MemberColumn.LED_CLASS, "transfer.fault.classTwice"),
                            tuple(7, MemberColumn.LED_CLASS, "transfer.fault.masterWithClass"));
            assertThat(people.membersOn(TODAY)).hasSize(before);
            assertThat(member("Жакшы")).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Аты;Классы|transfer.fault.columnMissing",
                "Фамилия;Имя;Surname|transfer.fault.columnTwice",
                "Фамилиясы;Аты|transfer.fault.nobody",
                ";|transfer.fault.nothing"
            })
    void theHeadingsAreChecked(String headings, String fault) {
        sample.within(cast -> {
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, table(headings)));
            assertThat(preview.faults()).extracting(Fault::messageKey).contains(fault);
        });
    }

    @Test
    void headingsAndWordsAreKnownInAllLanguages() {
        sample.within(cast -> {
            ImportPreview russian = asDirector(
                    cast,
                    () -> members.preview(
                            YEAR,
                            SINCE,
                            table(
                                    "ФАМИЛИЯ;Имя;Отчество;Категория;Молодой специалист\nПетрова;Анна;Ивановна;Высшая категория;да")));
            ImportPreview english = asDirector(
                    cast,
                    () -> members.preview(
                            YEAR,
                            SINCE,
                            table("Surname;Given name;Category;Kind\nPetrova;Anna;highest;class teacher")));
            assertThat(russian.faults()).isEmpty();
            assertThat(english.faults()).isEmpty();
        });
    }

    @Test
    void thePresentListChangesNothing() {
        sample.within(cast -> {
            List<MemberView> before = people.membersOn(TODAY);
            StringBuilder list = new StringBuilder("Фамилиясы;Аты;Атасынын аты;Классы\n");
            before.forEach(one -> list.append(String.join(
                            ";",
                            one.name().surname(),
                            one.name().given(),
                            one.name().patronymic() == null ? "" : one.name().patronymic(),
                            one.classLabel() == null ? "" : one.classLabel()))
                    .append('\n'));
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, table(list.toString())));
            assertThat(preview.faults()).isEmpty();
            assertThat(preview.changes()).isZero();
            asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, SINCE, table(list.toString())));
            assertThat(people.membersOn(TODAY)).isEqualTo(before);
        });
    }

    /** Teacher 8: nobody becomes a member since today because a column was left out. */
    @Test
    void aMissingDayOfMembershipIsAskedForAndADifferentOneIsTold() {
        sample.within(cast -> {
            Table table = table("Фамилиясы;Аты;Мүчө болгон күнү\nАбдылдаева;Нуриза;\nТоктобекова;Айнура;01.09.2024");
            ImportPreview asked = asDirector(cast, () -> members.preview(YEAR, UNSAID, table));
            assertThat(asked.faults()).extracting(Fault::messageKey).containsExactly("transfer.fault.joinedMissing");
            assertThat(asked.rows().get(1).effects())
                    .extracting(ImportPreview.Effect::kind)
                    .containsExactly(Kind.DIFFERS);
            assertThat(asked.changes()).isEqualTo(1);
            assertThat(asDirector(cast, () -> members.preview(YEAR, SINCE, table))
                            .sound())
                    .isTrue();
        });
    }

    @Test
    void aListWithoutPatronymicsMeansThePeopleThereAre() {
        sample.within(cast -> {
            ImportPreview preview = asDirector(
                    cast,
                    () -> members.preview(
                            YEAR, SINCE, table("Фамилиясы;Аты\nТоктобекова;Айнура\nТоктобекова;Айнура Башкаевна")));
            assertThat(preview.rows().get(0).effects()).isEmpty();
            assertThat(preview.rows().get(1).effects())
                    .extracting(ImportPreview.Effect::kind)
                    .contains(Kind.NEW);
            ImportPreview other = asDirector(
                    cast,
                    () -> members.preview(
                            YEAR, SINCE, table("Фамилиясы;Аты;Атасынын аты\nТоктобекова;Айнура;Башкаевна")));
            assertThat(other.rows().get(0).effects())
                    .extracting(ImportPreview.Effect::kind)
                    .contains(Kind.NEW);
        });
    }

    @Test
    void twoTeachersChangeClasses() {
        sample.within(cast -> {
            List<MemberView> leaders = people.membersOn(TODAY).stream()
                    .filter(one -> one.classLabel() != null)
                    .toList();
            MemberView one = leaders.get(0);
            MemberView other = leaders.get(1);
            Table table = table("Фамилиясы;Аты;Атасынын аты;Классы\n" + row(one, other.classLabel())
                    + row(other, one.classLabel()));
            ImportPreview preview = asDirector(cast, () -> members.apply(UUID.randomUUID(), YEAR, SINCE, table));
            assertThat(preview.rows()).allMatch(row -> row.effects().get(0).kind() == Kind.LEADS);
            assertThat(member(one).classLabel()).isEqualTo(other.classLabel());
            assertThat(member(other).classLabel()).isEqualTo(one.classLabel());
        });
    }

    @Test
    void whoWouldLoseTheirClassIsNamed() {
        sample.within(cast -> {
            List<MemberView> leaders = people.membersOn(TODAY).stream()
                    .filter(one -> one.classLabel() != null)
                    .toList();
            Table table = table("Фамилиясы;Аты;Атасынын аты;Классы\n"
                    + row(leaders.get(0), leaders.get(1).classLabel()));
            ImportPreview preview = asDirector(cast, () -> members.preview(YEAR, SINCE, table));
            assertThat(preview.rows().get(0).effects().get(0).kind()).isEqualTo(Kind.TAKES);
            assertThat(preview.rows().get(0).effects().get(0).arguments())
                    .contains(leaders.get(1).name().listed());
        });
    }

    @Test
    void theChairKeepsMembersButAddsNobodyToTheStaff() {
        sample.within(cast -> {
            ImportPreview preview = Acting.as(
                    cast.chair(), () -> members.preview(YEAR, SINCE, table("Фамилиясы;Аты;Предмети\nЖаңы;Адам;тарых")));
            assertThat(preview.faults()).extracting(Fault::messageKey).containsExactly("transfer.fault.newPerson");
            MemberView known = member("Токтобекова").orElseThrow();
            ImportPreview own = Acting.as(
                    cast.chair(),
                    () -> members.preview(
                            YEAR, SINCE, table("Фамилиясы;Аты;Атасынын аты;Предмети\n" + row(known, "башка предмет"))));
            assertThat(own.changes()).isZero();
        });
    }

    @Test
    void nobodyElseMayAsk() {
        sample.within(cast -> {
            Table table = table("Фамилиясы;Аты\nЖаңы;Адам");
            for (String person : List.of("M02", "M09", "S02", "S03", "S04")) {
                StaffId who = cast.person(person);
                assertThatThrownBy(() -> Acting.as(who, () -> members.preview(YEAR, SINCE, table)))
                        .isInstanceOf(ActionForbidden.class);
                assertThatThrownBy(() -> Acting.as(who, () -> members.apply(UUID.randomUUID(), YEAR, SINCE, table)))
                        .isInstanceOf(ActionForbidden.class);
            }
        });
    }

    private static String row(MemberView member, String last) {
        return String.join(
                        ";",
                        member.name().surname(),
                        member.name().given(),
                        member.name().patronymic() == null ? "" : member.name().patronymic(),
                        last)
                + "\n";
    }

    private Optional<MemberView> member(String surname) {
        return people.membersOn(TODAY).stream()
                .filter(one -> one.name().surname().equals(surname))
                .findFirst();
    }

    private MemberView member(MemberView who) {
        return people.membersOn(TODAY).stream()
                .filter(one -> one.staff().equals(who.staff()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T asDirector(DemoCast cast, Supplier<T> work) {
        return Acting.as(cast.director(), work);
    }

    private Table table(String csv) {
        return reader.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
