@NullMarked
package kg.birikme.file;

import org.jspecify.annotations.NullMarked;
