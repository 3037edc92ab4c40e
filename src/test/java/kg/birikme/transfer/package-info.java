/** Tests of lists in. */
@NullMarked
package kg.birikme.transfer;

import org.jspecify.annotations.NullMarked;
