@NullMarked
package kg.birikme.file.domain;

import org.jspecify.annotations.NullMarked;
