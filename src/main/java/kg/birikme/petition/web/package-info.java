@NullMarked
package kg.birikme.petition.web;

import org.jspecify.annotations.NullMarked;
