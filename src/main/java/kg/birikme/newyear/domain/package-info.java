@NullMarked
package kg.birikme.newyear.domain;

import org.jspecify.annotations.NullMarked;
