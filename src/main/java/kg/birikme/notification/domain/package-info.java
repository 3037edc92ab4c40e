/** Entries of the inbox, the outbox of e-mail, reminders, and the listeners that write them. */
@NamedInterface("services")
@NullMarked
package kg.birikme.notification.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
