/** Tests of inbox, reminders and mail. */
@NullMarked
package kg.birikme.notification;

import org.jspecify.annotations.NullMarked;
