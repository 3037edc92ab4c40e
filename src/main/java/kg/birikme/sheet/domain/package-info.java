/** Readers of the formats, and the tables that wait. */
@NullMarked
package kg.birikme.sheet.domain;

import org.jspecify.annotations.NullMarked;
