@NullMarked
package kg.birikme.library.web;

import org.jspecify.annotations.NullMarked;
