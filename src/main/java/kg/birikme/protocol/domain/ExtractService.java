package kg.birikme.protocol.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.domain.ExtractPages.Extract;
import kg.birikme.protocol.domain.ExtractPages.Extracts;
import kg.birikme.protocol.domain.ProtocolPage.Signature;
import kg.birikme.seal.PaperCodes;
import kg.birikme.seal.PaperKind;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives extracts of signed protocols and keeps their register (F6). A signed protocol does not change, so nothing of it is held. */
@Service
public class ExtractService {

    private static final int TO_MAX = 300;
    private static final int PURPOSE_MAX = 500;

    private final ExtractPages pages;
    private final PaperCodes codes;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtractService(
            ExtractPages pages, PaperCodes codes, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.pages = pages;
        this.codes = codes;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param id      drawn by the form, so that a repeated call does nothing
     * @param item    the number of the item on the agenda
     * @param givenTo to whom
     * @param purpose what for
     */
    public record Wish(UUID id, int item, String givenTo, String purpose) {}

    /**
     * Writes an extract into the register; a repeated call with the same id does nothing.
     *
     * @return the number in the year
     * @throws kg.birikme.shared.NotFound if there is no such signed protocol
     * @throws ActionForbidden if the actor is neither chair nor secretary
     * @throws InvalidInput if the item was not considered, or it is not said to whom and why
     */
    @Transactional
    public int give(String slug, int meetingNo, @Nullable Integer edition, Wish wish) {
        Extracts extracts = pages.of(slug, meetingNo, edition);
        ProtocolPage page = extracts.page();
        ActionForbidden.unless(page.may().mayExtract(), "give an extract");
        if (extracts.items().stream().noneMatch(one -> one.number() == wish.item())) {
            throw new InvalidInput("item", "protocol.refusal.extractItem");
        }
        String givenTo = clean("givenTo", wish.givenTo(), TO_MAX);
        String purpose = clean("purpose", wish.purpose(), PURPOSE_MAX);
        UUID year = page.year().id().value();
        // Numbers of a year are drawn one at a time.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('protocol_extract ' || ?, 0))")
                .param(year.toString())
                .query((row, number) -> true)
                .single();
        Optional<Integer> known = jdbc.sql("select number from protocol_extract where id = ?")
                .param(wish.id())
                .query(Integer.class)
                .optional();
        if (known.isPresent()) {
            return known.get();
        }
        Actor actor = page.may().actor();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int number = jdbc.sql("""
                        insert into protocol_extract (id, year_id, protocol_id, number, item, given_to, purpose, given_by,
                            given_name, given_as, given_at)
                        select :id, :year, :protocol, coalesce(max(e.number), 0) + 1, :item, :givenTo, :purpose, :by, :name, :as, :at
                        from protocol_extract e where e.year_id = :year
                        returning number
                        """)
                .param("id", wish.id())
                .param("year", year)
                .param("protocol", page.id().value())
                .param("item", wish.item())
                .param("givenTo", givenTo)
                .param("purpose", purpose)
                .param("by", actor.staff().value())
                .param("name", actor.name())
                .param("as", page.may().officeOfExtract())
                .param("at", Timestamp.from(now))
                .query(Integer.class)
                .single();
        Extract given = new Extract(
                wish.id(),
                number,
                wish.item(),
                givenTo,
                purpose,
                actor.name(),
                page.may().officeOfExtract().equals("SECRETARY"),
                LocalDate.ofInstant(now, clock.getZone()),
                now);
        Signature sealed = Objects.requireNonNull(page.signature());
        codes.enter(PaperKind.EXTRACT, wish.id(), sealed.position(), given.hash(sealed.hash()));
        events.publishEvent(new ProtocolEvent.ExtractGiven(
                page.year().id(), meetingNo, page.printedNumber(), wish.item(), number, givenTo));
        return number;
    }

    private static String clean(String field, String typed, int max) {
        String text = KyrgyzText.clean(typed);
        if (text.isEmpty() || text.length() > max) {
            throw new InvalidInput(
                    field, text.isEmpty() ? "protocol.refusal.extract." + field : "protocol.refusal.tooLong", max);
        }
        return text;
    }
}
