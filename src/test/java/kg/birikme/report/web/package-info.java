@NullMarked
package kg.birikme.report.web;

import org.jspecify.annotations.NullMarked;
