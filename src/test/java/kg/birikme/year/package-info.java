@NullMarked
package kg.birikme.year;

import org.jspecify.annotations.NullMarked;
