package kg.birikme.protocol.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.seal.Seal;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of extracts given from signed protocols (F6). */
@Service
public class ExtractPages {

    private static final String OF_PROTOCOL = """
            select id, number, item, given_to, purpose, given_name, given_as, given_at from protocol_extract
            where protocol_id = :protocol order by number
            """;

    private final ProtocolPages pages;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtractPages(ProtocolPages pages, JdbcClient jdbc, Clock clock) {
        this.pages = pages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A line of the register.
     *
     * @param id        its own
     * @param number    the number in the school year of the protocol
     * @param item      the number of the item on the agenda
     * @param givenTo   to whom it was given
     * @param purpose   what for
     * @param secretary whether the secretary gave it, not the chair
     */
    public record Extract(
            UUID id,
            int number,
            int item,
            String givenTo,
            String purpose,
            String by,
            boolean secretary,
            LocalDate on,
            Instant at) {

        /** The office in which it was given. */
        String office() {
            return secretary ? "SECRETARY" : "CHAIR";
        }

        /** What the hash of the extract is made of, besides that of its protocol. The migration that gave codes to the first ones says the same. */
        String content() {
            return String.join(
                    "\n",
                    "birikme-extract-1",
                    id.toString(),
                    String.valueOf(number),
                    String.valueOf(item),
                    givenTo,
                    purpose,
                    by,
                    office(),
                    String.valueOf(at.toEpochMilli()));
        }

        /** Its hash, over that of its protocol. */
        String hash(String protocol) {
            return Seal.hash(protocol, content());
        }
    }

    /** A signed protocol with the extracts given of it. */
    public record Extracts(ProtocolPage page, List<Extract> given) {

        /** The items that can be extracted: those the meeting considered. */
        public List<Item> items() {
            return page.content().items().stream()
                    .filter(item -> !item.outcome().needsReason())
                    .toList();
        }
    }

    /** One extract with the protocol that it is made of. */
    public record Given(ProtocolPage page, Item item, Extract extract) {}

    /**
     * The extracts of a protocol. Two SQL statements.
     *
     * @param edition from 0; absent for the newest
     * @throws NotFound if the meeting has no such protocol, or it is not signed
     */
    @Transactional(readOnly = true)
    public Extracts of(String slug, int meetingNo, @Nullable Integer edition) {
        ProtocolPage page = pages.page(slug, meetingNo, edition);
        if (page.open()) {
            throw new NotFound("extract");
        }
        return new Extracts(page, given(page.id()));
    }

    /**
     * One extract, for the printer.
     *
     * @throws NotFound if no such extract was given of the protocol
     */
    @Transactional(readOnly = true)
    public Given extract(String slug, int meetingNo, @Nullable Integer edition, int number) {
        Extracts all = of(slug, meetingNo, edition);
        Extract extract = all.given().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("extract"));
        Item item = all.items().stream()
                .filter(one -> one.number() == extract.item())
                .findFirst()
                .orElseThrow(() -> new NotFound("extract"));
        return new Given(all.page(), item, extract);
    }

    /**
     * As {@link #extract(String, int, Integer, int)}, for comparison and never shown.
     *
     * @param page the signed protocol
     */
    Given toCompare(ProtocolPage page, UUID id) {
        Extracts all = new Extracts(page, given(page.id()));
        Extract extract = all.given().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Item item = all.items().stream()
                .filter(one -> one.number() == extract.item())
                .findFirst()
                .orElseThrow(() -> new NotFound("extract"));
        return new Given(page, item, extract);
    }

    private List<Extract> given(ProtocolId protocol) {
        return jdbc.sql(OF_PROTOCOL)
                .param("protocol", protocol.value())
                .query((row, number) -> extract(row))
                .list();
    }

    Extract extract(ResultSet row) throws SQLException {
        Instant at = Moments.at(row, "given_at");
        return new Extract(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("item"),
                row.getString("given_to"),
                row.getString("purpose"),
                row.getString("given_name"),
                row.getString("given_as").equals("SECRETARY"),
                at.atZone(clock.getZone()).toLocalDate(),
                at);
    }
}
