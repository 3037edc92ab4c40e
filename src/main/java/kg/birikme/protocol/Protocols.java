package kg.birikme.protocol;

import java.util.List;
import kg.birikme.school.YearId;

/** The protocols of the association, for the modules above. One SQL statement a call. */
public interface Protocols {

    /** The year's protocols that wait for the chair's signature, the oldest first. */
    List<UnsignedProtocol> unsigned(YearId year);
}
