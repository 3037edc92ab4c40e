package kg.birikme.audit.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.audit.domain.Lines.Line;
import kg.birikme.school.SettingsLink;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.web.Filling;
import kg.birikme.web.NavigationEntry;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail for its page. */
@Service
public class AuditPages {

    private static final String MATCHING = """
            from audit_entry
            where (cast(:person as uuid) is null or staff_id = :person)
              and (:kind = '' or kind = :kind or starts_with(kind, :kind || '.'))
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:until as timestamptz) is null or at < :until)
            """;

    /** A year, kept by its id: it is shown as its label, and leads to its address. */
    private static final Pattern YEAR = Pattern.compile("#([0-9a-f-]{36})");

    private final JdbcClient jdbc;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final List<Door> doors;

    AuditPages(
            JdbcClient jdbc,
            Years years,
            CurrentActor currentActor,
            Clock clock,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<SettingsLink> links) {
        this.jdbc = jdbc;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
        this.doors = Stream.concat(
                        entries.stream()
                                .map(entry -> Door.to(
                                        entry.href(), actor -> entry.visible().test(actor.roles()))),
                        links.stream().map(link -> Door.to(link.href(), link.visible())))
                .sorted(Comparator.comparingInt(Door::length).reversed())
                .toList();
    }

    /** Who may open an address and what lies below it, as the module says to which it belongs. */
    private record Door(int length, Pattern below, Predicate<Actor> visible) {

        static Door to(String href, Predicate<Actor> visible) {
            return new Door(href.length(), Pattern.compile(href.replace("{year}", "[^/]+") + "(?:[/?].*)?"), visible);
        }
    }

    /**
     * A line of the trail.
     *
     * @param name    who, as named on that day; empty for the program itself
     * @param offices the roles of that day
     * @param kind    key of the words
     * @param href    where to look; empty where there is no page, or none that the reader may open
     */
    public record Entry(
            int position,
            Instant at,
            String name,
            List<String> offices,
            String kind,
            List<String> arguments,
            String href,
            String address,
            String device) {

        private Entry unlinked() {
            return new Entry(position, at, name, offices, kind, arguments, "", address, device);
        }

        /** What the words are filled with, as the message source wants it. */
        public Object[] filling() {
            return Filling.of(arguments);
        }
    }

    /** Somebody who left lines. */
    public record Doer(UUID id, String name) {}

    /** A page of lines, the newest first, with what can be filtered by. */
    public record Page(List<Entry> entries, Paging paging, List<Doer> people, List<String> groups) {}

    /** @throws kg.birikme.shared.ActionForbidden unless the actor is director or administrator */
    @Transactional(readOnly = true)
    public Page page(AuditFilter filter, int page) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(new AuditPermissions(actor).mayRead(), "read the trail");
        Map<String, YearView> known = years.all().stream()
                .collect(Collectors.toMap(year -> year.id().value().toString(), Function.identity()));
        Found found = Paging.read(page, Paging.USUAL_SIZE, offset -> entries(filter, known, offset), Found::total);
        List<Entry> shown = found.entries().stream()
                .map(entry -> opens(actor, entry.href()) ? entry : entry.unlinked())
                .toList();
        return new Page(shown, Paging.of(page, found.total()), people(), groups());
    }

    /** The narrowest address decides: of the settings each page has readers of its own. */
    private boolean opens(Actor actor, String href) {
        return doors.stream()
                .filter(door -> door.below().matcher(href).matches())
                .findFirst()
                .filter(door -> door.visible().test(actor))
                .isPresent();
    }

    private Found entries(AuditFilter filter, Map<String, YearView> known, long offset) {
        long[] total = {0};
        List<Entry> entries = filtered(
                        "select position, at, content, count(*) over () as total " + MATCHING
                                + " order by position desc limit :limit offset :offset",
                        filter)
                .param("limit", Paging.USUAL_SIZE)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return entry(
                            row.getInt("position"), Moments.at(row, "at"), Line.read(row.getString("content")), known);
                })
                .list();
        return new Found(entries, total[0]);
    }

    private record Found(List<Entry> entries, long total) {}

    private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("person", filter.person(), Types.OTHER)
                .param("kind", filter.kind())
                .param("from", start(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "until",
                        filter.until() == null ? null : start(filter.until().plusDays(1)),
                        Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private List<Doer> people() {
        return jdbc.sql("""
                        select staff_id as id, max(content::jsonb ->> 'name') as name from audit_entry
                        where staff_id is not null group by staff_id
                        order by max(content::jsonb ->> 'name') collate "ky-x-icu" limit 500
                        """).query(Doer.class).list();
    }

    private List<String> groups() {
        return jdbc.sql("select distinct split_part(kind, '.', 1) from audit_entry order by 1")
                .query(String.class)
                .list();
    }

    private static Entry entry(int position, Instant at, Line line, Map<String, YearView> years) {
        return new Entry(
                position,
                at,
                line.name(),
                line.offices(),
                line.kind(),
                line.arguments().stream()
                        .map(argument -> resolve(argument, years, YearView::label))
                        .toList(),
                resolve(line.href(), years, YearView::slug),
                line.address(),
                line.device());
    }

    private static String resolve(String text, Map<String, YearView> years, Function<YearView, String> form) {
        return YEAR.matcher(text).replaceAll(found -> {
            YearView year = years.get(found.group(1));
            return Matcher.quoteReplacement(year == null ? found.group() : form.apply(year));
        });
    }
}
