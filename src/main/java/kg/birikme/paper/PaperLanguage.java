package kg.birikme.paper;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The language in which a paper is asked for: {@code ?language=ru} is Russian, everything else Kyrgyz, for papers know these
 * two.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface PaperLanguage {}
