/** The demonstration school of the profile {@code demo}: an invented year, built through the services. */
@ApplicationModule(displayName = "Demonstration")
@NullMarked
package kg.birikme.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
