@NullMarked
package kg.birikme.duty.web;

import org.jspecify.annotations.NullMarked;
