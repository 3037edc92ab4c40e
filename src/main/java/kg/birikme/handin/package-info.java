/**
 * What a person writes, hands in, gets back with a remark or has accepted: one way for programmes, self-analyses and reports
 * (R12, R47, R51, R53). A record that goes this way extends {@link kg.birikme.handin.Work} and takes its steps by
 * {@link kg.birikme.handin.WorkSteps}; its own module adds what is written, its paper and its words.
 */
@ApplicationModule(
        displayName = "Handing in",
        allowedDependencies = {"shared", "web", "school"})
@NullMarked
package kg.birikme.handin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
