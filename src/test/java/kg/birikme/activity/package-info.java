@NullMarked
package kg.birikme.activity;

import org.jspecify.annotations.NullMarked;
