package kg.birikme.audit.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kg.birikme.audit.domain.Lines.Line;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.web.Filling;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
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

    AuditPages(JdbcClient jdbc, Years years, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A line of the trail.
     *
     * @param name    who, as named on that day; empty for the program itself
     * @param offices the roles of that day
     * @param kind    key of the words
     * @param href    where to look; empty where there is no page
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
        AuditPermissions may = new AuditPermissions(currentActor.get());
        ActionForbidden.unless(may.mayRead(), "read the trail");
        Map<String, YearView> known = years.all().stream()
                .collect(Collectors.toMap(year -> year.id().value().toString(), Function.identity()));
        Found found = Paging.read(page, Paging.USUAL_SIZE, offset -> entries(filter, known, offset), Found::total);
        return new Page(found.entries(), Paging.of(page, found.total()), people(), groups());
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
