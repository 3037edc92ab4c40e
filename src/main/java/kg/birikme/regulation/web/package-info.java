@NullMarked
package kg.birikme.regulation.web;

import org.jspecify.annotations.NullMarked;
