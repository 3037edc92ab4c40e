@NullMarked
package kg.birikme.calendar.web;

import org.jspecify.annotations.NullMarked;
