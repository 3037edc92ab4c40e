@NullMarked
package kg.birikme.passport.web;

import org.jspecify.annotations.NullMarked;
