package kg.birikme.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.birikme.paper.Columns.Width;
import kg.birikme.paper.PaperBuilder.Orientation;
import kg.birikme.paper.PaperBuilder.Section;
import org.junit.jupiter.api.Test;

/** Columns are as wide as their words ask (papers P1, P3). */
class ColumnsTest {

    @Test
    void followTheWeightsWhereAllWordsFit() {
        Columns columns = columns(Table.of().column("а", 1).column("б", 3).row("бир", "эки"));
        assertThat(columns.small()).isFalse();
        assertThat(columns.widths()).containsExactly(new Width("25.00", false), new Width("75.00", false));
    }

    @Test
    void giveALongWordItsRoomAndShareTheRest() {
        Columns columns = columns(Table.of()
                .column("№", 1)
                .column("Аты", 1)
                .column("Сөз", 8)
                .row("10", "Абдыкадыров-Токтобеков А. С.", "бир"));
        float number = share(columns, 0);
        float name = share(columns, 1);
        assertThat(columns.widths()).noneMatch(Width::crowded);
        assertThat(name).isGreaterThan(25);
        assertThat(number).isGreaterThan(3);
        assertThat(number + name + share(columns, 2)).isBetween(99.9f, 100.1f);
    }

    @Test
    void makeLettersSmallerBeforeTheyDivideWords() {
        String word = "жетекчилеринин-";
        Table.Builder table = Table.of();
        for (int i = 0; i < 5; i++) {
            table.column(word, 1);
        }
        assertThat(columns(table).small()).isTrue();
        assertThat(columns(table).widths()).noneMatch(Width::crowded);
        for (int i = 0; i < 3; i++) {
            table.column(word, 1);
        }
        assertThat(columns(table).widths()).allMatch(Width::crowded);
    }

    @Test
    void askForASheetsWidthOnlyWhatTheyNeed() {
        Table.Builder wide = Table.of();
        for (int i = 0; i < 8; i++) {
            wide.column("Категориясы", 1);
        }
        assertThat(new Section(Orientation.LANDSCAPE, List.of())
                        .columns(wide.build())
                        .small())
                .isFalse();
        assertThat(columns(wide).small()).isTrue();
    }

    private static Columns columns(Table.Builder table) {
        return new Section(Orientation.PORTRAIT, List.of()).columns(table.build());
    }

    private static float share(Columns columns, int at) {
        return Float.parseFloat(columns.widths().get(at).percent());
    }
}
