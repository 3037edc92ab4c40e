package kg.birikme.growth.domain;

import kg.birikme.handin.WorkHead;

/** A programme as its page and its paper show it. */
public record ProgrammeView(WorkHead head, ProgrammeContent content, String fulfilment, String outcome) {}
