@NullMarked
package kg.birikme.school.web;

import org.jspecify.annotations.NullMarked;
