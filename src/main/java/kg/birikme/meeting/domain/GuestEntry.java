package kg.birikme.meeting.domain;

import java.util.UUID;
import kg.birikme.meeting.GuestMark;

/** What became of a guest, as typed. */
public record GuestEntry(UUID guest, GuestMark mark, String substitute) {}
