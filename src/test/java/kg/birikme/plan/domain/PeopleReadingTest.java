package kg.birikme.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.PersonView;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.ResponsibleGroup;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People, sections, forms and headings as schools write them (issue 10, point 7). */
class PeopleReadingTest {

    private static final PersonView CHAIR = person("Токтобекова", "Айнура", "Сейитовна");
    private static final PersonView ASAN = person("Асанов", "Бакыт", "Тилекович");
    private static final PersonView OTHER = person("Асанов", "Бектур", null);
    private static final PersonView DAUGHTER = person("Сабыр кызы", "Айгерим", null);

    private final PeopleReading people = new PeopleReading(
            List.of(CHAIR, ASAN, OTHER, DAUGHTER),
            Map.of(Role.CHAIR, new OfficeHolder(Role.CHAIR, CHAIR.id(), CHAIR.name(), false)));

    private static PersonView person(String surname, String given, @Nullable String patronymic) {
        return new PersonView(new StaffId(UUID.randomUUID()), new PersonName(surname, given, patronymic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "А. С. Токтобекова",
                "А.С.Токтобекова",
                "Токтобекова А.С.",
                "Токтобекова А. С",
                "ТОКТОБЕКОВА А.",
                "Токтобекова",
                "Токтобекова Айнура",
                "Айнура Сейитовна",
                "Токтобекова Айнура Сейитовна",
                "төрага",
                "МБ төрагасы",
                "УМБ төрагасы Токтобекова А.С.",
                "Усулдук бирикменин төрагасы",
                "руководитель МО",
                "рук. МО Токтобекова А.С."
            })
    void theChair(String written) {
        assertThat(people.of(written, Map.of()).people()).containsExactly(CHAIR.id());
        assertThat(people.of(written, Map.of()).unknown()).isEmpty();
    }

    @Test
    void severalInOneCell() {
        PeopleReading.Understood read =
                people.of("Токтобекова А.С., Сабыр кызы А.;\nБ. Т. Асанов жана класс жетекчилер", Map.of());
        assertThat(read.people()).containsExactly(CHAIR.id(), DAUGHTER.id(), ASAN.id());
        assertThat(read.group()).isEqualTo(ResponsibleGroup.ALL_CLASS_TEACHERS);
        assertThat(read.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "класс жетекчилер, ALL_CLASS_TEACHERS",
        "Кл. жетекчилер, ALL_CLASS_TEACHERS",
        "бардык класс жетекчилер, ALL_CLASS_TEACHERS",
        "классные руководители, ALL_CLASS_TEACHERS",
        "класс жетекчилери, ALL_CLASS_TEACHERS",
        "бирикменин мүчөлөрү, ALL_MEMBERS",
        "УМБ мүчөлөрү, ALL_MEMBERS",
        "члены МО, ALL_MEMBERS",
        "бардык мүчөлөр, ALL_MEMBERS"
    })
    void groups(String written, ResponsibleGroup group) {
        assertThat(people.of(written, Map.of()).group()).isEqualTo(group);
    }

    /** Two people of that name, nobody of it, an office without holder, one class teacher of many: asked, never guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"Асанов", "Асанов Б.", "завуч", "катчы", "Осмонова А.", "класс жетекчи", "администрация"})
    void whoIsNotKnown(String written) {
        PeopleReading.Understood read = people.of(written, Map.of());
        assertThat(read.people()).isEmpty();
        assertThat(read.group()).isNull();
        assertThat(read.unknown()).containsExactly(written);
        assertThat(people.of(
                                written,
                                Map.of(
                                        PeopleReading.key(written),
                                        ASAN.id().value().toString()))
                        .people())
                .containsExactly(ASAN.id());
        assertThat(people.of(written, Map.of(PeopleReading.key(written), "")).unknown())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IV. Жыйындардын графиги|MEETINGS",
                "Усулдук бирикменин жыйындары|MEETINGS",
                "1. Заседания МО|MEETINGS",
                "Уюштуруу-усулдук иштер|ORGANISATION",
                "II. ОРГАНИЗАЦИОННАЯ РАБОТА|ORGANISATION",
                "Ачык класстык сааттар жана класстан тышкаркы иш-чаралар|OPEN_EVENTS",
                "Внеклассная работа|OPEN_EVENTS",
                "Кесиптик чеберчиликти жогорулатуу жана алдыңкы тажрыйба|MASTERY",
                "Повышение квалификации|MASTERY",
                "Жаш адистер менен иштөө|YOUNG",
                "Работа с молодыми специалистами|YOUNG",
                "Ата-энелер жана өзүн-өзү башкаруу органдары менен иштөө|PARENTS",
                "Работа с родителями|PARENTS",
                "Көзөмөл, отчет жана талдоо|CONTROL",
                "VII бөлүм|MASTERY",
                "V|ORGANISATION",
                "Өткөн окуу жылындагы иштерге кыскача талдоо|",
                "Максаты жана милдеттери|",
                "Жаш адистер жана ата-энелер менен иштөө|",
                "2025–2026-окуу жылы|"
            })
    void sections(String written, @Nullable PlanSection section) {
        assertThat(SectionReading.of(written).orElse(null)).isEqualTo(section);
    }

    @Test
    void theFormsOwnHeadingsAreKnown() {
        Map<PlanSection, String> titles = Map.of(
                PlanSection.MEETINGS, "Жыйындардын графиги",
                PlanSection.ORGANISATION, "Уюштуруу-усулдук иштер",
                PlanSection.OPEN_EVENTS, "Ачык класстык сааттар жана класстан тышкаркы иш-чаралар",
                PlanSection.MASTERY, "Кесиптик чеберчиликти жогорулатуу жана алдыңкы тажрыйба",
                PlanSection.YOUNG, "Жаш адистер менен иштөө",
                PlanSection.PARENTS, "Ата-энелер жана өзүн-өзү башкаруу органдары менен иштөө",
                PlanSection.CONTROL, "Көзөмөл, отчет жана талдоо");
        Map<PlanSection, PlanSection> read = Stream.of(PlanSection.values())
                .collect(Collectors.toMap(
                        section -> section,
                        section -> SectionReading.of(section.roman() + ". " + titles.get(section))
                                .orElseThrow()));
        assertThat(read).allSatisfy((section, known) -> assertThat(known).isEqualTo(section));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "семинар|SEMINAR",
                "Тегерек стол|ROUND_TABLE",
                "круглый стол|ROUND_TABLE",
                "ачык класстык саат|OPEN_CLASS_HOUR",
                "мастер-класс|MASTER_CLASS",
                "конкурс|CONTEST",
                "жыйын|SITTING",
                "семинар, конкурс|",
                "иш кагаздары|"
            })
    void forms(String written, @Nullable FormOfWork form) {
        assertThat(FormReading.of(written).orElse(null)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "№|NONE",
                "№ п/п|NONE",
                "Иштин мазмуну|CONTENT",
                "Аткарылуучу иштер|CONTENT",
                "Мероприятия|CONTENT",
                "Содержание работы|CONTENT",
                "Жыйындын темасы|CONTENT",
                "Каралуучу маселелер|QUESTIONS",
                "Мөөнөтү|TERM",
                "Өткөрүү мөөнөтү|TERM",
                "Сроки|TERM",
                "Срок исполнения|TERM",
                "Жооптуулар|RESPONSIBLE",
                "Ответственные|RESPONSIBLE",
                "Отв.|RESPONSIBLE",
                "Өткөрүү формасы|FORM",
                "Күтүлүүчү натыйжа|RESULT",
                "Аткарылышы жөнүндө белги|NONE",
                "Примечание|NONE",
                "Айлык акысы|"
            })
    void headings(String written, @Nullable ListColumn column) {
        assertThat(ListColumn.headed(written).orElse(null)).isEqualTo(column);
    }
}
