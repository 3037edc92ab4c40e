@NullMarked
package kg.birikme.web.error;

import org.jspecify.annotations.NullMarked;
