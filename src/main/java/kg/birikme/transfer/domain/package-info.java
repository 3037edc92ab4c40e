/** Reading of files, checking of rows, and the import itself. */
@NullMarked
package kg.birikme.transfer.domain;

import org.jspecify.annotations.NullMarked;
