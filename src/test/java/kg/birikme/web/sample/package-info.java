/** A page that shows every part of the kit, for eyes and for tests. */
@NullMarked
package kg.birikme.web.sample;

import org.jspecify.annotations.NullMarked;
