@NullMarked
package kg.birikme.activity.web;

import org.jspecify.annotations.NullMarked;
