@NullMarked
package kg.birikme.classplan.web;

import org.jspecify.annotations.NullMarked;
