@NullMarked
package kg.birikme.ui;

import org.jspecify.annotations.NullMarked;
