@NullMarked
package kg.birikme.access.security;

import org.jspecify.annotations.NullMarked;
