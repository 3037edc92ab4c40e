@NullMarked
package kg.birikme.web.frame;

import org.jspecify.annotations.NullMarked;
