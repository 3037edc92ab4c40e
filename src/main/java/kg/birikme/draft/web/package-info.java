@NullMarked
package kg.birikme.draft.web;

import org.jspecify.annotations.NullMarked;
