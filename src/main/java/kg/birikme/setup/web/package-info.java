@NullMarked
package kg.birikme.setup.web;

import org.jspecify.annotations.NullMarked;
