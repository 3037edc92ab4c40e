package kg.birikme.followup;

import kg.birikme.followup.domain.FollowupHouseReader;
import kg.birikme.followup.domain.PreviousRecommendations;
import kg.birikme.people.OpenMatters;
import kg.birikme.protocol.MinutesPrefill;
import kg.birikme.protocol.RecommendationControl;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.SignalSource;
import kg.birikme.school.YearCarrying;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class FollowupContributions {

    @Bean
    NavigationEntry recommendationsEntry() {
        return NavigationEntry.forContent(
                        "recommendations", "followup.nav", "/years/{year}/recommendations", "recommendation", 40)
                .near(Role.CHAIR, 3)
                .near(Role.SECRETARY, 3)
                .near(Role.MEMBER, 3)
                .near(Role.DEPUTY_METHODICAL, 3);
    }

    @Bean
    SignalSource followupSignals(FollowupHouseReader reader) {
        return reader::signals;
    }

    @Bean
    ClosingCheck followupClosing(FollowupHouseReader reader) {
        return reader::gaps;
    }

    @Bean
    OpenMatters unansweredOnLeaving(FollowupHouseReader reader) {
        return reader::unanswered;
    }

    @Bean
    RecommendationControl controlInJournal(FollowupHouseReader reader) {
        return reader::control;
    }

    @Bean
    MinutesPrefill minutesPrefill(PreviousRecommendations recommendations) {
        return recommendations::followup;
    }

    /** They are the old year's own: nothing moves. */
    @Bean
    YearCarrying followupCarrying(FollowupHouseReader reader) {
        return YearCarrying.of(reader::carried, (last, next) -> {});
    }
}
