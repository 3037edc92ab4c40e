/** Pages and papers of the meetings. */
@NullMarked
package kg.birikme.meeting.web;

import org.jspecify.annotations.NullMarked;
