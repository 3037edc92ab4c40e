@NullMarked
package kg.birikme.audit.domain;

import org.jspecify.annotations.NullMarked;
