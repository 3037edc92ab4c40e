@NullMarked
package kg.birikme.web.input;

import org.jspecify.annotations.NullMarked;
