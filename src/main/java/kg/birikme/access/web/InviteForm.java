package kg.birikme.access.web;

import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** @param people the people chosen; none where nothing was ticked */
record InviteForm(@Nullable List<UUID> people) {

    List<StaffId> chosen() {
        return people == null ? List.of() : people.stream().map(StaffId::new).toList();
    }
}
