package kg.birikme.experience.web;

import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.experience.domain.ExperienceView;
import kg.birikme.experience.domain.ExperienceView.Place;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Signature;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The year's advanced experience as a paper (R26, R95). */
@Component
class ExperiencePapers {

    private final MessageSource messages;
    private final Schools schools;

    ExperiencePapers(MessageSource messages, Schools schools) {
        this.messages = messages;
        this.schools = schools;
    }

    Paper list(YearView year, List<ExperienceView> rows, Language language) {
        Wording words = new Wording(messages, language, "");
        String title = words.say("experience.paper.title");
        return Paper.in(language, title, title)
                .topLine(schools.profile().fullName(language), null)
                .title(title.toUpperCase(language.locale()), words.say("experience.paper.year", year.label()))
                .table(table -> {
                    table.column("№", 5, Align.CENTER)
                            .column(words.say("experience.whose"), 19)
                            .column(words.say("experience.paper.what"), 34)
                            .column(words.say("experience.heard"), 20)
                            .column(words.say("experience.practices"), 22);
                    for (int at = 0; at < rows.size(); at++) {
                        ExperienceView row = rows.get(at);
                        table.row(
                                String.valueOf(at + 1),
                                row.name().signature(),
                                row.content().theme() + ". " + row.content().essence(),
                                heard(row)
                                        + (row.content().published().isEmpty()
                                                ? ""
                                                : "; "
                                                        + words.say(
                                                                "experience.paper.published",
                                                                row.content().published())),
                                row.practices().stream()
                                        .map(used -> used.name() + " (" + SchoolDates.shortDate(used.since()) + ")")
                                        .collect(Collectors.joining(", ")));
                    }
                    return table;
                })
                .signature(
                        Signature.of(words.say("experience.paper.chair"), null).dated(null))
                .build();
    }

    /** Where it was heard, in one line. */
    static String heard(ExperienceView row) {
        Place place = row.heard();
        return place == null
                ? ""
                : (place.number() == null ? "" : "№ " + place.number() + ", ") + SchoolDates.shortDate(place.day())
                        + ": " + place.title();
    }
}
