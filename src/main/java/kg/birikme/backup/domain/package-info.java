/** Making, keeping and bringing back. */
@NullMarked
package kg.birikme.backup.domain;

import org.jspecify.annotations.NullMarked;
