/** What stays of what was answered when the program is killed, and whether one person's trouble is another's: runs by hand. */
@NullMarked
package kg.birikme.crash;

import org.jspecify.annotations.NullMarked;
