package kg.birikme.experience.domain;

import java.util.List;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.web.ListSheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the year's experience as lines of the association's report (R26, F13a): whose, and how many work by it. */
@Component
public class ExperienceLines {

    private final ExperienceReader reader;
    private final MessageSource messages;

    ExperienceLines(ExperienceReader reader, MessageSource messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** A line for each entry, the first first. */
    public List<String> of(YearView year) {
        return reader.ofYear(year.id(), ListSheet.MOST_ROWS, 0).rows().stream()
                .map(row -> messages.getMessage(
                        "experience.record.line",
                        new Object[] {
                            row.name().signature(),
                            row.content().theme(),
                            String.valueOf(row.practices().size())
                        },
                        Language.KY.locale()))
                .toList();
    }
}
