package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.domain.ProtocolContent.Absent;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.protocol.domain.ProtocolContent.Guest;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolContent.Said;
import kg.birikme.protocol.domain.ProtocolContent.SchoolNames;
import org.jspecify.annotations.Nullable;

/** A protocol with everything that one can hold. */
final class SampleContent {

    private SampleContent() {}

    static ProtocolContent complete() {
        return with(
                new Officer("А. С. Токтобекова", false),
                16,
                item(1, Outcome.CONSIDERED, "Төрага «Өткөн жыл» тууралуу айтты.", recommendation("1.1", true)),
                item(2, Outcome.MOVED_ON, "", new Adopted[0]));
    }

    static ProtocolContent with(@Nullable Officer chair, int members, Item... items) {
        return new ProtocolContent(
                ProtocolContent.FORM,
                new SchoolNames("Үлгү орто мектеби", "Средняя школа «Улгу»", "Үлгү-Булак айылы", "с. Улгу-Булак"),
                "2026-2027",
                2,
                null,
                LocalDate.of(2026, 11, 19),
                LocalTime.of(14, 30),
                "12-кабинет",
                "Укуктук маданият",
                "тегерек стол",
                chair,
                new Officer("Ж. А. Иманкулова", false),
                members,
                Math.max(0, members - 1),
                List.of(new Absent("Г. О. Алымбаева", "ооруп калган", true)),
                List.of(new Guest("А. М. Кылычова", "чет тилдер бирикмесинин төрагасы")),
                List.of(items),
                null);
    }

    static Item item(int number, Outcome outcome, String heard, Adopted... recommendations) {
        return new Item(
                number,
                "Маселе " + number,
                List.of("А. С. Токтобекова"),
                heard,
                List.of(new Said("В. К. Акжолтоева", "Колдоду.\nДагы кошту.")),
                "",
                outcome,
                outcome.needsReason() ? "Убакыт жетпеди" : "",
                15,
                0,
                null,
                List.of(recommendations));
    }

    static Adopted recommendation(String number, boolean whole) {
        return new Adopted(
                number,
                "Класстык саат өткөрүлсүн.",
                Addressee.ADMINISTRATION,
                whole ? List.of("Сабыр кызы А.") : List.of(),
                whole ? Party.CLASS_TEACHERS_OF_GRADES : null,
                whole ? 5 : null,
                whole ? 9 : null,
                whole ? LocalDate.of(2026, 12, 11) : null);
    }
}
