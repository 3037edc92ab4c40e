package kg.birikme.growth.domain;

import kg.birikme.handin.WorkHead;

/**
 * A programme as its page and its paper show it.
 *
 * @param lastCourse the writer's last course before it was handed in (F9); empty where there was none
 */
public record ProgrammeView(
        WorkHead head, ProgrammeContent content, String fulfilment, String outcome, String lastCourse) {

    ProgrammeView withLastCourse(String course) {
        return new ProgrammeView(head, content, fulfilment, outcome, course);
    }
}
