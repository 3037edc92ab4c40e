package kg.birikme.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.birikme.access.Acting;
import kg.birikme.oversight.domain.RuleCompass.ProtocolReadings;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.CurrentActor;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.web.Tone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A held meeting's protocol is late by the days that the school has settled, not by the program's. */
@BirikmeTest
class ProtocolLightTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    Signals signals;

    @Autowired
    Years years;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    @Test
    @Tag("R10")
    @Tag("R53")
    @Tag("B14")
    void anUnsignedProtocolIsPressingFromTheSchoolsDayOn() {
        sample.within(cast -> {
            protocols.written(cast);
            Acting.as(cast.chair(), () -> {
                LocalDate met = Objects.requireNonNull(unsigned().get(0).day());
                clock.set(met.plusDays(2));
                assertThat(tones(met.plusDays(2))).containsExactly(Tone.WARNING);
                clock.set(met.plusDays(3));
                assertThat(tones(met.plusDays(3))).containsExactly(Tone.BAD);
                jdbc.sql("update school set protocol_reminder_days = 10").update();
                assertThat(tones(met.plusDays(3))).containsExactly(Tone.WARNING);
            });
        });
    }

    private List<Tone> tones(LocalDate today) {
        return ProtocolReadings.of(year(), unsigned(), today).stream()
                .map(Reading::tone)
                .toList();
    }

    private List<Signal> unsigned() {
        return signals.of(year(), currentActor.get()).stream()
                .filter(signal ->
                        signal.key().equals("protocolUnsigned") || signal.key().equals("protocolLate"))
                .toList();
    }

    private YearView year() {
        return years.bySlug("2026-2027");
    }
}
