/** The year's figures, the analysis as an aggregate, and the use cases around it. */
@NamedInterface("services")
@NullMarked
package kg.birikme.analysis.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
