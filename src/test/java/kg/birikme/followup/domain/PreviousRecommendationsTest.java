package kg.birikme.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.access.Acting;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the minutes propose to say about the last recommendations. */
@BirikmeTest
class PreviousRecommendationsTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture fixture;

    @Autowired
    MeetingFixture meetings;

    @Autowired
    FollowupService service;

    @Autowired
    PreviousRecommendations prefill;

    @Test
    @Tag("R5")
    void theLastMeetingsRecommendationsAreCounted() {
        sample.within(cast -> {
            MeetingId first = meetings.held(cast, LocalDate.of(2026, 10, 8));
            MeetingId second = meetings.held(cast, LocalDate.of(2026, 11, 19));
            assertThat(prefill.followup(fixture.year(), second)).isEmpty();
            AdoptedRecommendation done = FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09"));
            AdoptedRecommendation partly =
                    FollowupFixture.of("2.1", FollowupFixture.DUE, cast.person("M09"), cast.person("M02"));
            AdoptedRecommendation open = FollowupFixture.of("3.1", FollowupFixture.DUE, cast.person("M02"));
            fixture.publish(fixture.signing(cast, first, 1, List.of(done, partly, open)));
            Acting.as(cast.person("M09"), () -> {
                service.answer(done.id(), 0, AnswerState.DONE, "");
                service.answer(partly.id(), 0, AnswerState.DONE, "");
            });
            assertThat(prefill.followup(fixture.year(), second))
                    .contains("Бардыгы: 3, аткарылды: 1, жарым-жартылай аткарылды: 1, аткарыла элек: 1.")
                    .contains("Жарым-жартылай аткарылган сунуштар: 2.1.")
                    .endsWith("Аткарыла элек сунуштар: 3.1.");
            assertThat(prefill.followup(fixture.year(), first)).isEmpty();
        });
    }

    /** Chair B4: what an earlier meeting adopted does not vanish from the meetings' sight. */
    @Test
    @Tag("R5")
    void openOnesOfEarlierMeetingsAreNamedToo() {
        sample.within(cast -> {
            MeetingId first = meetings.held(cast, LocalDate.of(2026, 10, 8));
            MeetingId second = meetings.held(cast, LocalDate.of(2026, 11, 19));
            MeetingId third = meetings.held(cast, LocalDate.of(2027, 1, 14));
            AdoptedRecommendation done = FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M09"));
            AdoptedRecommendation open = FollowupFixture.of("2.1", FollowupFixture.DUE, cast.person("M02"));
            fixture.publish(fixture.signing(cast, first, 1, List.of(done, open)));
            Acting.as(cast.person("M09"), () -> service.answer(done.id(), 0, AnswerState.DONE, ""));
            Acting.as(cast.chair(), () -> service.release(done.id(), 1, ""));
            assertThat(prefill.followup(fixture.year(), third))
                    .contains("1/2.1")
                    .doesNotContain("1/1.1");

            AdoptedRecommendation last = FollowupFixture.of("1.1", FollowupFixture.DUE, cast.person("M02"));
            fixture.publish(fixture.signing(cast, second, 2, List.of(last)));
            assertThat(prefill.followup(fixture.year(), third))
                    .contains("Бардыгы: 1")
                    .contains("1/2.1");
        });
    }
}
