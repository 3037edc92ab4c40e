package kg.birikme.protocol;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The director named who signs a protocol in the stead of the chair of its day, who can sign no more (R6, R97). */
public record SignatoryNamed(YearId year, int meetingNo, String printedNumber, StaffId signatory, String name, String by)
        implements Traced {

    @Override
    public Trace trace() {
        return Trace.of(
                "protocol.trace.signatoryNamed", "/years/#" + year.value() + "/meetings/" + meetingNo + "/protocol",
                printedNumber, name);
    }
}
