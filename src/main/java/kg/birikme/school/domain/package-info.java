@NullMarked
package kg.birikme.school.domain;

import org.jspecify.annotations.NullMarked;
