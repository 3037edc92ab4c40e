package kg.birikme.search.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.birikme.search.domain.SearchPage.Group;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches everything that the reader may open, in one SQL statement, whichever way Kyrgyz letters were typed. */
@Service
public class SearchService {

    /** Of each kind on the page of all. */
    static final int FEW = 5;

    private static final int LONGEST = 100;

    private static final String SEARCH = """
            with found as (
                select t.*, search_rank(kyrgyz_fold(t.title), kyrgyz_fold(t.body), :wanted) as rank
                from (%s) t (kind, href, title, body, label, day)),
            ranked as (
                select f.*, count(*) over (partition by kind) as total,
                       row_number() over (partition by kind order by rank desc, day desc nulls last, title) as place
                from found f where rank > 0)
            select * from ranked where place > :offset and place <= :offset + :size order by kind, place
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    SearchService(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    private record Found(Hit hit, int total) {}

    /**
     * @param typed    what somebody typed
     * @param kindSlug the one kind wanted; all where it names none
     * @param page     from 1, of that one kind
     */
    @Transactional(readOnly = true)
    public SearchPage search(String typed, @Nullable String kindSlug, int page) {
        String tidy = tidy(typed);
        SearchKind kind = SearchKind.of(kindSlug).orElse(null);
        if (tidy.length() < SearchPage.SHORTEST) {
            return new SearchPage(tidy, kind, List.of(), null);
        }
        if (kind == null) {
            return new SearchPage(tidy, null, groups(find(tidy, List.of(SearchKind.values()), FEW, 0)), null);
        }
        List<Found> found = Paging.read(
                page, Paging.USUAL_SIZE, offset -> find(tidy, List.of(kind), Paging.USUAL_SIZE, offset),
                rows -> rows.isEmpty() ? 0 : rows.get(0).total());
        int total = found.isEmpty() ? 0 : found.get(0).total();
        return new SearchPage(tidy, kind, groups(found), Paging.of(page, total));
    }

    private static String tidy(String typed) {
        String tidy = typed.strip().replaceAll("\\s+", " ");
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST).strip() : tidy;
    }

    private List<Found> find(String tidy, List<SearchKind> kinds, int size, long offset) {
        Actor actor = currentActor.get();
        SearchPermissions may = new SearchPermissions(actor);
        String wanted = KyrgyzText.fold(tidy);
        return jdbc.sql(SEARCH.formatted(kinds.stream().map(SearchKind::sql).collect(Collectors.joining("union all\n"))))
                .param("wanted", wanted)
                .param("size", size)
                .param("offset", offset)
                .param("me", actor.staff().value())
                .param("association", may.mayFindContent())
                .param("person", may.mayFindPeople())
                .param("people", may.peopleAddress())
                .query((row, number) -> new Found(hit(row, wanted), row.getInt("total")))
                .list();
    }

    private static Hit hit(ResultSet row, String wanted) throws SQLException {
        String label = row.getString("label");
        return new Hit(
                SearchKind.valueOf(row.getString("kind")),
                row.getString("href"),
                label,
                row.getObject("day", LocalDate.class),
                Excerpt.whole(row.getString("title"), wanted),
                Excerpt.around(row.getString("body"), wanted));
    }

    private static List<Group> groups(List<Found> found) {
        Map<SearchKind, List<Found>> byKind = new EnumMap<>(SearchKind.class);
        found.forEach(one -> byKind.computeIfAbsent(one.hit().kind(), kind -> new ArrayList<>()).add(one));
        return byKind.entrySet().stream()
                .map(kind -> new Group(
                        kind.getKey(),
                        kind.getValue().get(0).total(),
                        kind.getValue().stream().map(Found::hit).toList()))
                .toList();
    }
}
