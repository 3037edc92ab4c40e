@NullMarked
package kg.birikme.setup.domain;

import org.jspecify.annotations.NullMarked;
