@NullMarked
package kg.birikme.access.web;

import org.jspecify.annotations.NullMarked;
