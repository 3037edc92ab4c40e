@NullMarked
package kg.birikme.growth;

import org.jspecify.annotations.NullMarked;
