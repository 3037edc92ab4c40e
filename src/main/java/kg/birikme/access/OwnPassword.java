package kg.birikme.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code String} parameter of a service method: the actor's own password, asked for again before a signature or a change
 * of the account. It is compared before the method's transaction begins, so that nobody holds a connection or a lock while a
 * password is hashed; failures are counted like those of a sign-in. A wrong one is refused with
 * {@link kg.birikme.shared.InvalidInput} at the field {@code password}, and the method is not entered.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OwnPassword {}
