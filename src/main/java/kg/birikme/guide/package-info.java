/** What a page is for, and a guide for each role: the words, the pictures made by the tests, the clauses behind them. */
@ApplicationModule(
        displayName = "Guide",
        allowedDependencies = {"shared", "web", "regulation", "school"})
@NullMarked
package kg.birikme.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
