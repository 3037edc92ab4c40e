package kg.birikme.meeting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.domain.GuestDetails;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Whom to invite: somebody of the staff, or somebody in words. */
record GuestForm(
        @NotNull UUID id,
        @Nullable UUID staff,
        @Size(max = 200) @Nullable String name,
        @Size(max = 300) @Nullable String post,
        @Nullable UUID association,
        @Nullable UUID item,
        @Nullable Boolean informs) {

    static GuestForm blank(@Nullable UUID association) {
        return new GuestForm(UUID.randomUUID(), null, "", "", association, null, false);
    }

    GuestDetails details() {
        return new GuestDetails(
                staff == null ? null : new StaffId(staff),
                association == null ? null : new OtherAssociationId(association),
                item == null ? null : new AgendaItemId(item),
                name == null ? "" : name,
                post == null ? "" : post,
                Boolean.TRUE.equals(informs));
    }
}
