package kg.birikme.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Consumer;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoData.Adopted;
import kg.birikme.demo.DemoData.Meeting;
import kg.birikme.demo.DemoMeetings.DemoYear;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.domain.FollowupPages;
import kg.birikme.followup.domain.FollowupPages.AnswerView;
import kg.birikme.followup.domain.FollowupPages.DetailPage;
import kg.birikme.followup.domain.FollowupService;
import kg.birikme.shared.StaffId;

/** Those responsible carry out the sample recommendations and answer; the chair takes them off control. */
public class DemoFollowups {

    /** What is due after the summer is answered before it: the next year may have another chair. */
    private static final LocalDate YEARS_END = LocalDate.of(2027, 6, 3);

    private final FollowupPages pages;
    private final FollowupService service;

    public DemoFollowups(FollowupPages pages, FollowupService service) {
        this.pages = pages;
        this.service = service;
    }

    /**
     * Answers every recommendation of a meeting on its day, and releases those that everybody has answered.
     *
     * @param silent who has not answered yet
     */
    public void carryOut(
            DemoCast cast, DemoYear year, Meeting meeting, Set<StaffId> silent, Consumer<LocalDateTime> clock) {
        String slug = year.first() + "-" + (year.first() + 1);
        meeting.agenda().stream()
                .flatMap(item -> item.recommendations().stream())
                .forEach(adopted -> {
                    LocalDate day = adopted.due().isBefore(YEARS_END) ? adopted.due() : YEARS_END;
                    clock.accept(year.day(day).atTime(15, 0));
                    carryOut(cast, year, slug, meeting.no(), adopted, silent);
                });
    }

    private void carryOut(
            DemoCast cast, DemoYear year, String slug, int protocol, Adopted adopted, Set<StaffId> silent) {
        StaffId chair = cast.chair(year.back());
        DetailPage page = Acting.as(chair, () -> pages.one(slug, protocol, adopted.no()));
        for (AnswerView answer : page.answers()) {
            if (!silent.contains(answer.person())) {
                Acting.as(
                        answer.person(),
                        () -> service.answer(
                                page.head().id(),
                                answer.version(),
                                AnswerState.DONE,
                                "Аткарылды, материалдары катчыга берилди."));
            }
        }
        if (page.answers().stream().noneMatch(answer -> silent.contains(answer.person()))) {
            Acting.as(chair, () -> {
                DetailPage now = pages.one(slug, protocol, adopted.no());
                service.release(now.head().id(), now.version(), "Аткарылды.");
            });
        }
    }
}
