@NullMarked
package kg.birikme.control.web;

import org.jspecify.annotations.NullMarked;
