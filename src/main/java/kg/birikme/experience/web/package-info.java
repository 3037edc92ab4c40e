@NullMarked
package kg.birikme.experience.web;

import org.jspecify.annotations.NullMarked;
