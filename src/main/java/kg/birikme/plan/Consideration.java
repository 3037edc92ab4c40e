package kg.birikme.plan;

import java.time.LocalDate;
import java.util.UUID;

/** That a held meeting considered the plan (R2, B2): the print cites its protocol's number and the meeting's date. */
public record Consideration(UUID meetingId, int protocolNumber, LocalDate meetingDate) {}
