@NullMarked
package kg.birikme.oversight.domain;

import org.jspecify.annotations.NullMarked;
