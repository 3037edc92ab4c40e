/** Where the steps of written works are kept. */
@NullMarked
package kg.birikme.handin.domain;

import org.jspecify.annotations.NullMarked;
