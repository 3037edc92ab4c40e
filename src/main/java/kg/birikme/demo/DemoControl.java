package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.control.RemarkAbout;
import kg.birikme.control.domain.ControlService;
import kg.birikme.control.domain.RemarkContent;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import org.jspecify.annotations.Nullable;

/** Remarks of control of the year that runs: one answered and off control, one that waits, one that is late. */
public class DemoControl implements DemoChapter {

    private static final int ORDER = 41;
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final ControlService control;

    public DemoControl(ControlService control) {
        this.control = control;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(DemoCast cast, DemoYear year, LocalDate until, Consumer<LocalDateTime> clock) {
        if (year.back() == 0) {
            List.of(DemoData.read("control.json", Remark[].class)).forEach(remark -> play(cast, year, remark, clock));
        }
    }

    private void play(DemoCast cast, DemoYear year, Remark remark, Consumer<LocalDateTime> clock) {
        UUID id = UUID.randomUUID();
        clock.accept(year.day(remark.on()).atTime(NOON));
        Acting.as(
                cast.person(remark.by()),
                () -> control.remark(
                        id,
                        year.id(),
                        new RemarkContent(remark.about(), remark.meeting(), remark.words(), year.day(remark.due()))));
        LocalDate answered = remark.answered();
        if (answered != null) {
            clock.accept(year.day(answered).atTime(NOON));
            Acting.as(cast.chair(), () -> control.answer(id, 0, remark.answer()));
        }
        LocalDate released = remark.released();
        if (released != null) {
            clock.accept(year.day(released).atTime(NOON));
            Acting.as(cast.person(remark.by()), () -> control.release(id));
        }
    }

    record Remark(
            String by,
            RemarkAbout about,
            @Nullable Integer meeting,
            LocalDate on,
            LocalDate due,
            String words,
            String answer,
            @Nullable LocalDate answered,
            @Nullable LocalDate released) {}
}
