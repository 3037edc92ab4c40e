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

/** What happens to a protocol. */
public sealed interface ProtocolEvent {

    /** The chair signed a protocol; its recommendations are in force (R5, R6). Published within the signing transaction. */
    record Signed(
            ProtocolId protocol,
            YearId year,
            MeetingId meeting,
            int meetingNo,
            int number,
            LocalDate meetingDate,
            StaffId signedBy,
            String signedName,
            Instant signedAt,
            List<AdoptedRecommendation> recommendations)
            implements ProtocolEvent, Traced {

        public Signed {
            recommendations = List.copyOf(recommendations);
        }

        @Override
        public Trace trace() {
            return Trace.of(
                    "protocol.trace.signed",
                    "/years/#" + year.value() + "/meetings/" + meetingNo + "/protocol",
                    number,
                    SchoolDates.shortDate(meetingDate));
        }
    }

    /** The chair annulled a signed protocol with a reason: its number and text stay, its recommendations fall (B12). */
    record Annulled(
            ProtocolId protocol,
            YearId year,
            String printedNumber,
            StaffId annulledBy,
            String by,
            String reason,
            Instant at)
            implements ProtocolEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("protocol.trace.annulled", "/years/#" + year.value() + "/protocols", printedNumber);
        }
    }

    /** The director named who signs a protocol in the stead of the chair of its day, who can sign no more (R6, R97). */
    record SignatoryNamed(YearId year, int meetingNo, String printedNumber, StaffId signatory, String name, String by)
            implements ProtocolEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "protocol.trace.signatoryNamed",
                    "/years/#" + year.value() + "/meetings/" + meetingNo + "/protocol",
                    printedNumber,
                    name);
        }
    }

    /** An extract of one item of a signed protocol was given to somebody (F6). */
    record ExtractGiven(YearId year, int meetingNo, String printedNumber, int item, int extract, String givenTo)
            implements ProtocolEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "protocol.trace.extract",
                    "/years/#" + year.value() + "/meetings/" + meetingNo + "/protocol",
                    extract,
                    printedNumber,
                    item,
                    givenTo);
        }
    }
}
