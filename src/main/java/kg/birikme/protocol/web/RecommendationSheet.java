package kg.birikme.protocol.web;

import kg.birikme.paper.Paper;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.Signature;
import kg.birikme.paper.SystemMark;
import kg.birikme.paper.Table;
import kg.birikme.protocol.domain.ProtocolContent;
import kg.birikme.protocol.domain.ProtocolContent.Adopted;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.stereotype.Component;

/** The sheet of a meeting's recommendations for those responsible, form F7 (R5, R6), with cells for their pens. */
@Component
class RecommendationSheet {

    private final PaperText text;

    RecommendationSheet(PaperText text) {
        this.text = text;
    }

    Paper sheet(ProtocolPage page, Language language) {
        ProtocolContent content = page.content();
        String number = String.valueOf(content.number());
        String name = text.of(language, "sheet", number, SchoolDates.shortDate(content.date()));
        PaperBuilder paper = Paper.in(language, name, text.of(language, "subject", content.theme()))
                .draft(page.signature() == null)
                .landscape()
                .topLine(
                        language == Language.KY
                                ? content.school().fullKy()
                                : content.school().fullRu(),
                        null)
                .title(name)
                .table(table -> rows(columns(table, language), content, language));
        String chair = content.chair() == null ? null : content.chair().name();
        Signature signature = Signature.of(text.of(language, "chair"), chair);
        if (page.signature() == null) {
            paper.signature(signature.dated(null));
        } else {
            paper.signature(signature
                    .dated(page.signature().on())
                    .withMark(new SystemMark(page.signature().name(), page.signature().on())));
        }
        return paper.paragraph(text.of(language, "offControl"), "").build();
    }

    private Table.Builder columns(Table.Builder table, Language language) {
        return table.column(text.of(language, "column.no"), 6)
                .column(text.of(language, "column.text"), 36)
                .column(text.of(language, "column.responsible"), 18)
                .column(text.of(language, "column.due"), 11)
                .column(text.of(language, "column.seen"), 14)
                .column(text.of(language, "column.done"), 15);
    }

    private Table.Builder rows(Table.Builder table, ProtocolContent content, Language language) {
        content.items().stream()
                .flatMap(item -> item.recommendations().stream())
                .forEach(one -> row(table, one, language));
        return table;
    }

    private void row(Table.Builder table, Adopted one, Language language) {
        table.row(one.number(), one.text(), text.responsible(one, language), text.due(one.due()), "", "");
    }
}
