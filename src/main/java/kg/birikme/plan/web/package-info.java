/** The pages of the plan. */
@NullMarked
package kg.birikme.plan.web;

import org.jspecify.annotations.NullMarked;
