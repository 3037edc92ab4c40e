package kg.birikme.web.input;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How forms are read. */
@Configuration(proxyBeanMethods = false)
class InputConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new DateInput());
        registry.addFormatterForFieldType(LocalTime.class, new TimeInput());
        registry.addFormatterForFieldType(MonthDay.class, new MonthDayInput());
    }
}
