package kg.birikme.protocol;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.school.YearId;

/** The protocols of the association, for the modules above. One SQL statement a call. */
public interface Protocols {

    /** The year's protocols that wait for the chair's signature, the oldest first. */
    List<UnsignedProtocol> unsigned(YearId year);

    /** The protocols of the years as figures count them; of several editions the last. */
    Map<YearId, List<ProtocolFact>> facts(Collection<YearId> years);
}
