package kg.birikme.paper.render;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.paper.Block.Choice;
import kg.birikme.paper.Block.Fact;
import kg.birikme.paper.Block.Item;
import kg.birikme.paper.DateLine;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Stamp;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table.Align;
import kg.birikme.shared.Language;

/** Papers as a school prints them, for the tests to read and for people to look at. */
final class SamplePapers {

    static final String SCHOOL = "Үлгү-Булак айылындагы К. Тыныстанов атындагы № 14 жалпы билим берүүчү орто мектеп";
    static final String CHAIR = "А. С. Токтобекова";
    static final String SECRETARY = "Ж. А. Иманкулова";
    static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private SamplePapers() {}

    static Paper protocol(boolean draft) {
        SystemMark mark =
                draft ? null : new SystemMark(CHAIR, DAY.plusDays(2), new SystemMark.Link(3, "ABCD-EF01-2345"));
        return Paper.in(Language.KY, "№ 2 протокол", "Усулдук бирикменин № 2 жыйынынын протоколу")
                .draft(draft)
                .topLine(SCHOOL, "Аламүдүн райондук билим берүү бөлүмү")
                .title("Класс жетекчилеринин усулдук бирикмесинин жыйынынын", "№ 2 ПРОТОКОЛУ", null)
                .sides("2026-жылдын 19-ноябры", "Үлгү-Булак айылы")
                .facts(
                        new Fact("Жыйындын төрагасы", CHAIR),
                        new Fact("Жыйындын катчысы", SECRETARY),
                        new Fact("Бирикменин мүчөлөрү", "16"),
                        new Fact("Катышкандар", "14 (тизме тиркелет)"),
                        new Fact("Катышпагандар", "2 — Б. К. Асанова (ооруп калган), Т. Э. Жумалиев (иш сапарда)"),
                        new Fact("Чакырылгандар", "Г. М. Осмонова, математика усулдук бирикмесинин төрагасы"))
                .minorHeading("КҮН ТАРТИБИНДЕ:")
                .items(List.of(
                        new Item(
                                "1.",
                                "Өткөн жыйындын сунуштарынын аткарылышы жөнүндө.",
                                List.of("Баяндамачы: Ж. А. Иманкулова")),
                        new Item(
                                "2.",
                                "Окуучулардын өзүн-өзү башкаруусун өнүктүрүүдөгү класс жетекчинин орду: "
                                        + "тажрыйба, кыйынчылыктар жана алдыдагы милдеттер.",
                                List.of("Баяндамачы: Н. Т. Абдыкадырова"))))
                .heading("1-МАСЕЛЕ БОЮНЧА")
                .paragraph(
                        "УГУЛДУ:",
                        "Ж. А. Иманкулова — өткөн жыйындын 5 сунушунун ичинен 4 сунуш толук аткарылды, "
                                + "1 сунуштун мөөнөтү узартылды. Ата-энелер менен иштөө пландары бардык класстарда түзүлдү.")
                .paragraph("СӨЗГӨ ЧЫКТЫ:", "Т. Б. Кадырова — аткарылбаган сунуштун себебин түшүндүрдү.")
                .paragraph("ТОКТОМ КЫЛЫНДЫ:", "")
                .items(List.of(
                        new Item("1.1.", "Маалымат эске алынсын.", List.of()),
                        new Item(
                                "1.2.",
                                "5–9-класстардын класстык сааттарынын иштелмелери бирикменин "
                                        + "методикалык папкасына чогултулсун.",
                                List.of("Жооптуу: Н. Т. Абдыкадырова. Мөөнөтү: 15.12.2026"))))
                .heading("2-МАСЕЛЕ БОЮНЧА")
                .paragraph("УГУЛДУ:", "Н. Т. Абдыкадырова — мектептеги окуучулар кеңешинин иши тууралуу баяндады.")
                .paragraph("ТОКТОМ КЫЛЫНДЫ:", "")
                .items(List.of(new Item(
                        "2.1.",
                        "Өзүн-өзү башкаруу боюнча ачык класстык саат өткөрүлсүн.",
                        List.of("Жооптуу: Б. К. Асанова. Мөөнөтү: 2-чейрек"))))
                .paragraph("Добуш берүү:", "макул — 14, каршы — 0, калыс — 0.")
                .signature(Signature.of("Жыйындын төрагасы", CHAIR).withMark(mark))
                .signature("Жыйындын катчысы", SECRETARY)
                .appendices("Тиркеме", List.of("катышуучуларды каттоо барагы, 2 барак", "презентация, 12 барак"))
                .build();
    }

    static Paper plan() {
        return Paper.in(Language.KY, "Жылдык иш план", "2026–2027-окуу жылына карата иш план")
                .topLine(SCHOOL, "Аламүдүн райондук билим берүү бөлүмү")
                .stamps(
                        Stamp.signed(
                                "МАКУЛДАШЫЛДЫ", "Директордун окуу иштери боюнча\nорун басары", "А. Т. Бейшенова", DAY),
                        Stamp.note("КАРАЛДЫ", "Усулдук бирикменин жыйынында", "Протокол № 1, 2026-жылдын 28-августу"),
                        Stamp.signed("БЕКИТЕМИН", "№ 14 орто мектептин директору", "К. Ж. Сыдыков", null)
                                .withSeal())
                .title(
                        "Класс жетекчилеринин жана өндүрүштүк окутуунун мастерлеринин усулдук бирикмесинин "
                                + "2026–2027-окуу жылына карата",
                        "ИШ ПЛАНЫ",
                        null)
                .heading("I. Өткөн окуу жылындагы иштерге кыскача талдоо")
                .paragraph("Өткөн окуу жылында бирикме 5 жыйын өткөрүп, 22 сунуш кабыл алды. Алардын 19у толук "
                        + "аткарылды. Жаш адистер менен иштөө жакшырды, бирок ачык класстык сааттардын саны аз болду.")
                .heading("II. Усулдук тема, максаты жана милдеттери")
                .fact("Усулдук тема", "Окуучунун инсандык сапаттарын калыптандырууда класс жетекчинин чеберчилиги")
                .fact("Максаты", "Класс жетекчилердин тарбия иштериндеги кесиптик деңгээлин жогорулатуу.")
                .minorHeading("Милдеттери")
                .numbered(List.of(
                        "Жаңы ыкмаларды үйрөнүү жана жайылтуу;",
                        "Жаш адистерге көмөк көрсөтүү;",
                        "Ата-энелер менен иштөөнүн натыйжалуулугун жогорулатуу."))
                .landscape()
                .heading("V. Уюштуруу-усулдук иштер")
                .table(SamplePapers::planTable)
                .signature("Усулдук бирикменин төрагасы", CHAIR)
                .build();
    }

    private static kg.birikme.paper.Table.Builder planTable(kg.birikme.paper.Table.Builder table) {
        table.column("№", 3, Align.CENTER)
                .column("Иштин мазмуну", 22)
                .column("Өткөрүү формасы", 11)
                .column("Мөөнөтү", 9, Align.CENTER)
                .column("Жооптуу", 14)
                .column("Күтүлүүчү натыйжа", 16)
                .column("Аткарылышы жөнүндө белги", 12);
        table.group("Сентябрь");
        for (int i = 1; i <= 18; i++) {
            table.row(
                    i + "",
                    "Класс жетекчилердин тарбия иштеринин пландарын кароо жана көмөк көрсөтүү",
                    "жекече кеңеш",
                    i % 3 == 0 ? "жыл бою" : "2-чейрек",
                    "А. С. Токтобекова, Н. Т. Абдыкадырова",
                    "Пландар бирдиктүү талапка келет");
        }
        return table.blankRows(2);
    }

    static Paper notice() {
        return Paper.in(Language.KY, "Билдирүү № 2", "Усулдук бирикменин № 2 жыйыны жөнүндө билдирүү")
                .addressee(
                        new Fact("Кимге", "Директордун усулдук иштер боюнча орун басары Г. О. Мамытова"),
                        new Fact("Кимден", "усулдук бирикменин төрагасы " + CHAIR))
                .title("БИЛДИРҮҮ № 2", "2026-жылдын 12-ноябры")
                .facts(
                        new Fact("Жыйын", "№ 2"),
                        new Fact("Күнү", "19.11.2026"),
                        new Fact("Убактысы", "14.30"),
                        new Fact("Орду", "12-кабинет"),
                        new Fact("Темасы", "Өзүн-өзү башкаруу"))
                .minorHeading("Күн тартиби")
                .numbered(List.of("Өткөн жыйындын сунуштарынын аткарылышы жөнүндө.", "Өзүн-өзү башкаруу."))
                .signature("Усулдук бирикменин төрагасы", CHAIR)
                .cutLine()
                .minorHeading("Таанышты:")
                .signature(Signature.of("Директордун усулдук иштер боюнча орун басары", null)
                        .dated(null))
                .choices(
                        new Choice("Катышам", false),
                        new Choice("Катыша албайм", false),
                        new Choice("Ордума катышат:", true))
                .date("Күнү", DateLine.blank())
                .blankLines(3)
                .build();
    }

    static Paper attendance() {
        return Paper.in(Language.RU, "Лист регистрации", "Лист регистрации участников заседания № 2")
                .topLine("Средняя школа № 14 имени К. Тыныстанова, село Үлгү-Булак", null)
                .title("ЛИСТ РЕГИСТРАЦИИ", "заседания № 2 методического объединения")
                .sides("19 ноября 2026 г., 14.30", "кабинет 12")
                .table(table -> {
                    table.column("№", 5, Align.CENTER)
                            .column("Ф.И.О.", 30)
                            .column("Класс, должность", 22)
                            .column("Подпись", 18)
                            .column("Примечание (причина отсутствия)", 25);
                    table.group("I. Участники объединения");
                    for (int i = 1; i <= 16; i++) {
                        table.row(i + "", "Абдыкадырова Нургүл Төлөгөновна", (i % 11 + 1) + "-А");
                    }
                    return table.group("II. Приглашённые")
                            .row("1", "Осмонова Г. М.", "председатель МО")
                            .blankRows(5);
                })
                .signature("Секретарь", "Ж. А. Иманкулова")
                .build();
    }

    /** One paragraph over several pages, a cell higher than a page, and names that look like markup. */
    static Paper awkward() {
        String sentence = "Окуучулардын өзүн-өзү башкаруусу боюнча талкуу узакка созулду. ";
        return Paper.in(Language.KY, "<b>Текст</b> & \"тырмакча\"", "Теманын & белгиси")
                .topLine("<script>alert(1)</script> & Ко", null)
                .title("А < Б & В > Г")
                .heading("Узун текст")
                .paragraph("УГУЛДУ:", sentence.repeat(120))
                .signature("Төрагасы", "О'Коннор \u0000\u000B<i>")
                .table(table -> table.column("№", 1)
                        .column("Текст", 5)
                        .row("1", sentence.repeat(120))
                        .row("2", "аягы, 500 \u20C0"))
                .signature("Катчысы", SECRETARY)
                .build();
    }

    static Paper longTable(int rows) {
        return Paper.in(Language.KY, "Узун таблица", "Узун таблица")
                .topLine(SCHOOL, null)
                .title("ТИЗМЕ")
                .table(table -> {
                    table.column("№", 12, Align.CENTER)
                            .column("Сунуштун мазмуну", 60)
                            .column("Жооптуу", 34);
                    for (int i = 1; i <= rows; i++) {
                        table.row(
                                "сап" + i,
                                "Өзүн-өзү башкаруу боюнча ачык класстык саат өткөрүлсүн, анын "
                                        + "жыйынтыгы кийинки жыйында талкуулансын.",
                                CHAIR);
                    }
                    return table;
                })
                .build();
    }
}
