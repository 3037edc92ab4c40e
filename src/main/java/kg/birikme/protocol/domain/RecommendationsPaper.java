package kg.birikme.protocol.domain;

import java.util.List;
import kg.birikme.paper.DateLine;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Table;
import kg.birikme.paper.Table.Align;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the recommendations of one meeting as form F7: given to those responsible, the last two columns for the pen (R5, R6). */
@Component
public class RecommendationsPaper {

    private static final int EMPTY_ROWS = 6;

    private final MessageSource messages;

    RecommendationsPaper(MessageSource messages) {
        this.messages = messages;
    }

    /** The sheet of recommendations of the protocol. */
    public Paper of(ProtocolPage page, Language language) {
        PaperText words = new PaperText(messages, language);
        ProtocolContent content = page.content();
        String number = content.printedNumber();
        String date = SchoolDates.shortDate(content.date());
        ProtocolPage.@Nullable Signature given = page.signature();
        return Paper.in(language, words.say("sheet", number, date), words.say("sheet.subject", number, date))
                .draft(page.status() == ProtocolStatus.DRAFT)
                .landscape()
                .topLine(words.school(content), null)
                .titleOf(words.say("sheet.of", number, date), words.say("sheet.title"), content.theme())
                .table(table -> rows(columns(table, words), content, words))
                .signature(words.chair(page).dated(given == null ? null : given.on()))
                .date(words.say("sheet.released"), DateLine.blank())
                .build();
    }

    private static Table.Builder columns(Table.Builder table, PaperText words) {
        return table.column("№", 6, Align.CENTER)
                .column(words.say("sheet.text"), 36)
                .column(words.say("sheet.responsible"), 18)
                .column(words.say("sheet.due"), 10, Align.CENTER)
                .pen(words.say("sheet.seen"), 14)
                .column(words.say("sheet.done"), 16);
    }

    private static Table.Builder rows(Table.Builder table, ProtocolContent content, PaperText words) {
        List<Adopted> adopted = content.items().stream()
                .filter(item -> !item.outcome().needsReason())
                .flatMap(item -> item.recommendations().stream())
                .toList();
        adopted.forEach(
                one -> table.row(one.number(), words.text(one), words.responsible(one), words.due(one), "", ""));
        for (int i = adopted.size(); adopted.isEmpty() && i < EMPTY_ROWS; i++) {
            table.row("", "", "", "", "", "");
        }
        return table;
    }
}
