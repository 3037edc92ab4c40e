package kg.birikme.support;

import kg.birikme.school.domain.SchoolService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The beans that only tests have. */
@TestConfiguration(proxyBeanMethods = false)
class TestConfig {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    SqlCounter sqlCounter() {
        return new SqlCounter();
    }

    @Bean
    static SqlCounter.Listening sqlCounterListening(ObjectProvider<SqlCounter> counter) {
        return new SqlCounter.Listening(counter);
    }

    @Bean
    TestSchool testSchool(SchoolService schools) {
        return new TestSchool(schools);
    }
}
