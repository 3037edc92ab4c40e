/** The pages and the paper of the year's analysis. */
@NullMarked
package kg.birikme.analysis.web;

import org.jspecify.annotations.NullMarked;
