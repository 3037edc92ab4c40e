@NullMarked
package kg.birikme.people.web;

import org.jspecify.annotations.NullMarked;
