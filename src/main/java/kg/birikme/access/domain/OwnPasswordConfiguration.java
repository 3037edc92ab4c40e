package kg.birikme.access.domain;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import kg.birikme.access.OwnPassword;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has every {@link OwnPassword} compared around the transaction of the method that asks for it, never within. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class OwnPasswordConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor ownPasswordFirst(ObjectProvider<AccountPasswordCheck> check) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new AsksForPassword(), new Confirmation(check));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static int asked(Method method) {
        Annotation[][] parameters = method.getParameterAnnotations();
        for (int i = 0; i < parameters.length; i++) {
            if (Arrays.stream(parameters[i]).anyMatch(OwnPassword.class::isInstance)) {
                return i;
            }
        }
        return -1;
    }

    private static final class AsksForPassword extends StaticMethodMatcherPointcut {

        AsksForPassword() {
            setClassFilter(type -> type.getName().startsWith("kg.birikme."));
        }

        @Override
        public boolean matches(Method method, Class<?> target) {
            return asked(method) >= 0;
        }
    }

    private record Confirmation(ObjectProvider<AccountPasswordCheck> check) implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            AccountPasswordCheck passwords = check.getObject();
            if (!passwords.unneeded()) {
                if (TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw new IllegalStateException("a password is confirmed before a transaction begins");
                }
                passwords.confirm((String) call.getArguments()[asked(call.getMethod())]);
            }
            return call.proceed();
        }
    }
}
