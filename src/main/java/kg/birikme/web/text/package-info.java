@NullMarked
package kg.birikme.web.text;

import org.jspecify.annotations.NullMarked;
