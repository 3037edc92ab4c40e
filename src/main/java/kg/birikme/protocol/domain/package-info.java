@NullMarked
package kg.birikme.protocol.domain;

import org.jspecify.annotations.NullMarked;
