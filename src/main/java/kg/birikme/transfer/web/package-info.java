/** The pages of the import. */
@NullMarked
package kg.birikme.transfer.web;

import org.jspecify.annotations.NullMarked;
