@NullMarked
package kg.birikme.archive.web;

import org.jspecify.annotations.NullMarked;
