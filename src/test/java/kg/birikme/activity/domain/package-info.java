@NullMarked
package kg.birikme.activity.domain;

import org.jspecify.annotations.NullMarked;
