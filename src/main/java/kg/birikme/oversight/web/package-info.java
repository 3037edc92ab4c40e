@NullMarked
package kg.birikme.oversight.web;

import org.jspecify.annotations.NullMarked;
