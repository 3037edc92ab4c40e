@NullMarked
package kg.birikme.benchmark;

import org.jspecify.annotations.NullMarked;
