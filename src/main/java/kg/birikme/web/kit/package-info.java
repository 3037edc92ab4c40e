/**
 * The kit: the elements {@code <b:…>} of which templates are made, written in Java as processors of a Thymeleaf dialect. Each
 * {@link kg.birikme.web.kit.Part} declares its attributes; {@code src/docs/kit.md} is made from these declarations, and a use
 * that does not fit them fails a test with template and line.
 */
@NullMarked
package kg.birikme.web.kit;

import org.jspecify.annotations.NullMarked;
