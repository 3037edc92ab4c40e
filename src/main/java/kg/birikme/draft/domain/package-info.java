@NullMarked
package kg.birikme.draft.domain;

import org.jspecify.annotations.NullMarked;
