package kg.birikme.followup.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.birikme.school.YearView;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Paging;

/**
 * A page of the list.
 *
 * @param tabs what the reader may choose from, with the number of rows in each
 */
public record ListPage(
        YearView year,
        ListTab tab,
        Map<ListTab, Integer> tabs,
        List<RecommendationRow> rows,
        Paging paging,
        Map<StaffId, PersonName> names) {

    /** The names of those responsible, as many as a list has room for. */
    public String who(RecommendationRow row) {
        return row.first().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(PersonName::listed)
                .collect(Collectors.joining(", "));
    }

    /** How many more there are than the list names. */
    public int more(RecommendationRow row) {
        return row.persons() - row.first().size();
    }
}
