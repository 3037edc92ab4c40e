@NullMarked
package kg.birikme.guide.web;

import org.jspecify.annotations.NullMarked;
