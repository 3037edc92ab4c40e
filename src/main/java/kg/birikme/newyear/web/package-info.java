@NullMarked
package kg.birikme.newyear.web;

import org.jspecify.annotations.NullMarked;
