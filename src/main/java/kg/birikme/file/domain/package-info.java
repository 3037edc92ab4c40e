/** What is let in, how pictures are cleaned, where content lies. */
@NamedInterface("services")
@NullMarked
package kg.birikme.file.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
