@NullMarked
package kg.birikme.duty.domain;

import org.jspecify.annotations.NullMarked;
