@NullMarked
package kg.birikme.passport.domain;

import org.jspecify.annotations.NullMarked;
