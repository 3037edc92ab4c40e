/** The page of the inbox and of a person's wishes about e-mail. */
@NullMarked
package kg.birikme.notification.web;

import org.jspecify.annotations.NullMarked;
