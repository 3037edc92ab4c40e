package kg.birikme.oversight.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks all modules what waits and what is late. */
@Service
public class Signals {

    private final List<SignalSource> sources;
    private final Clock clock;

    Signals(List<SignalSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** What the person may know of; all of it for whoever sees the compass, else only what concerns them. */
    @Transactional(readOnly = true)
    public List<Signal> of(YearView year, Actor actor) {
        SignalSource.Look look = new SignalSource.Look(LocalDate.now(clock), actor, RuleCompass.visibleTo(actor));
        return sources.stream()
                .flatMap(source -> source.of(year, look).stream())
                .toList();
    }
}
