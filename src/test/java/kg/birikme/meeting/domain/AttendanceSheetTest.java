package kg.birikme.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.meeting.MeetingId;
import kg.birikme.protocol.ProtocolFixture;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the attendance sheet says stands from the signature on (R10, R48), and is open again with the meeting. */
@BirikmeTest
@Tag("R48")
class AttendanceSheetTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    ProtocolFixture protocols;

    @Autowired
    MeetingPages pages;

    @Autowired
    CorrectionService corrections;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itIsKeptWithTheSignatureAndOpenAfterAnAnnulment() {
        sample.within(cast -> {
            ProtocolId id = protocols.written(cast);
            MeetingId meeting = new MeetingId(
                    jdbc.sql("select id from meeting").query(UUID.class).single());
            assertThat(pages.get(meeting).sheet()).isNull();
            Acting.as(cast.chair(), () -> protocols.sign(id));

            SheetContent sheet = pages.get(meeting).sheet();
            assertThat(sheet.members())
                    .hasSize(pages.get(meeting).meeting().attendance().total());
            assertThat(sheet.secretary())
                    .isEqualTo(pages.get(meeting).meeting().secretary().name().signature());
            assertThatThrownBy(() ->
                            jdbc.sql("update meeting set sheet_content = '{}'").update())
                    .hasStackTraceContaining("the attendance sheet");

            Acting.as(cast.chair(), () -> corrections.annul(id, UUID.randomUUID(), "Ката бар", ""));
            assertThat(pages.get(meeting).sheet()).isNull();
        });
    }
}
