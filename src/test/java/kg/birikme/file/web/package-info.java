@NullMarked
package kg.birikme.file.web;

import org.jspecify.annotations.NullMarked;
