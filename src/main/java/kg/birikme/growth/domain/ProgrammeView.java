package kg.birikme.growth.domain;

/** A programme as its page and its paper show it. */
public record ProgrammeView(OwnWorkHead head, ProgrammeContent content, String fulfilment, String outcome) {}
