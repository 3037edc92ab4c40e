package kg.birikme.protocol;

import java.util.List;
import kg.birikme.school.YearId;

/** The protocols of the association, for the modules above. Each call is one SQL statement. */
public interface Protocols {

    /** The year's protocols that wait for the chair's signature, the oldest first. */
    List<UnsignedProtocol> unsigned(YearId year);

    /** How many of the year's protocols are signed. */
    int signed(YearId year);
}
