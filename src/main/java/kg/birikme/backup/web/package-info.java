/** The administrator's page. */
@NullMarked
package kg.birikme.backup.web;

import org.jspecify.annotations.NullMarked;
