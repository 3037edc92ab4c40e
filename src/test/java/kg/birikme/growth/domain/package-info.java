@NullMarked
package kg.birikme.growth.domain;

import org.jspecify.annotations.NullMarked;
