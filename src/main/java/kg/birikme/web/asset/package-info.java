@NullMarked
package kg.birikme.web.asset;

import org.jspecify.annotations.NullMarked;
