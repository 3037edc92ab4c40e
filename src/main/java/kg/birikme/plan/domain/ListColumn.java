package kg.birikme.plan.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import kg.birikme.shared.KyrgyzText;

/** What a column of somebody's own plan holds. The words stand under {@code plan.list.column.} and the name. */
public enum ListColumn {
    QUESTIONS("карал\\p{L}+|маселе|кун тартиб|вопрос|повестк"),
    TERM("мооно|убакты|куну|датасы|дата|срок|время|когда|айы$"),
    RESPONSIBLE("жооп|жооптуу|ким аткар|аткаруучу|ответств|исполнител|отв$|кто "),
    RESULT("натыйжа|кутулуучу|жыйынты|результат|итог|выход|продукт"),
    FORM("форма|туру$|вид (?:деятельности|проведения)|вид$"),
    CONTENT(
            "мазмун|иш ?-?чара|иштер|иштин|аткарыла турган|тема|содержани|мероприяти|наименовани|виды? работ|направлени|багыт|аталышы"),
    /** Not taken: the numbering, marks of fulfilment, remarks. */
    NONE("^№|^n$|^#|^(?:п п|т н|б к|к н|катар)|номер|белги|отметк|эскерт|примечани|аткарылышы|выполнени");

    private static final int LONGEST = 50;

    private final Pattern stems;

    ListColumn(String stems) {
        this.stems = Pattern.compile("(?:^|[^\\p{L}])(?:" + stems + ")", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The column that has such a heading; the first that fits, as they stand above from the plainest to the vaguest. */
    static Optional<ListColumn> headed(String heading) {
        String plain = KyrgyzText.fold(heading)
                .replaceAll("[./\\\\\\n]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        for (ListColumn column : values()) {
            if (column.stems.matcher(plain).find()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
