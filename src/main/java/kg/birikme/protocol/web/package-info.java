@NullMarked
package kg.birikme.protocol.web;

import org.jspecify.annotations.NullMarked;
