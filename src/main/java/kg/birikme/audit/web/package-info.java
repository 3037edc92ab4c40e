@NullMarked
package kg.birikme.audit.web;

import org.jspecify.annotations.NullMarked;
