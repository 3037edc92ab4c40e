@NullMarked
package kg.birikme.people.domain;

import org.jspecify.annotations.NullMarked;
