package kg.birikme.archive.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.YearView;
import org.springframework.stereotype.Component;

/** Reads which documents a year has that go into storage, from all modules that keep one. */
@Component
class YearDocuments {

    private final List<KeptDocuments> sources;

    YearDocuments(List<KeptDocuments> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The year's documents of the wanted kinds, in the order of the act. */
    List<KeptDocument> of(YearView year, Predicate<KeptDocument.Kind> wanted) {
        return sources.stream()
                .filter(source -> wanted.test(source.kind()))
                .flatMap(source -> source.of(year).stream())
                .sorted(Comparator.comparing(KeptDocument::kind))
                .toList();
    }
}
