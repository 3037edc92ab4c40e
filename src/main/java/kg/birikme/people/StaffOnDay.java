package kg.birikme.people;

import java.util.Map;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who was what on a day.
 *
 * @param offices who held each office, an acting holder before the one she acts for
 * @param posts   the post of each person who held one, the highest where there were several
 */
public record StaffOnDay(Map<Role, OfficeHolder> offices, Map<StaffId, Post> posts) {

    public StaffOnDay {
        offices = Map.copyOf(offices);
        posts = Map.copyOf(posts);
    }
}
