package kg.birikme.access;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a form: the password that the element {@code b:sign} asks for. On a {@code String} parameter of a service
 * method: the actor's own password, asked for again before a signature or a change
 * of the account. It is compared before the method's transaction begins, so that nobody holds a connection or a lock while a
 * password is hashed; failures are counted like those of a sign-in. A wrong one is refused with
 * {@link kg.birikme.shared.InvalidInput} at the field {@code password}, and the method is not entered.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Constraint(validatedBy = {})
@NotBlank
@Size(max = 200)
public @interface OwnPassword {

    /** Not used: the two constraints have words of their own. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
