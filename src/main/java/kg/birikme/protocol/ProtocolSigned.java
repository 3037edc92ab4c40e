package kg.birikme.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.meeting.MeetingId;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The chair signed a protocol; its recommendations are in force (R5, R6). Published within the signing transaction. */
public record ProtocolSigned(
        ProtocolId protocol,
        YearId year,
        MeetingId meeting,
        int meetingNo,
        int number,
        LocalDate meetingDate,
        StaffId signedBy,
        String signedName,
        Instant signedAt,
        List<AdoptedRecommendation> recommendations) implements Traced {

    public ProtocolSigned {
        recommendations = List.copyOf(recommendations);
    }

    @Override
    public Trace trace() {
        return Trace.of("protocol.trace.signed", "/years/#" + year.value() + "/meetings/" + meetingNo + "/protocol", number, SchoolDates.shortDate(meetingDate));
    }
}
