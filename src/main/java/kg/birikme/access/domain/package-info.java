@NullMarked
package kg.birikme.access.domain;

import org.jspecify.annotations.NullMarked;
