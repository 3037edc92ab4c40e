@NullMarked
package kg.birikme.calendar.domain;

import org.jspecify.annotations.NullMarked;
