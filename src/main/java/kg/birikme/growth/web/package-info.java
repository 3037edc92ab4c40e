@NullMarked
package kg.birikme.growth.web;

import org.jspecify.annotations.NullMarked;
