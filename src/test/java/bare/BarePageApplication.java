package bare;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The measure of the benchmark: the least that Spring MVC, JdbcClient and Thymeleaf can do for a page of 20 rows. It
 * stands outside the product's packages, so that no test finds its controller.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
public class BarePageApplication {

    /** Starts the bare page; the address of a database comes from the command line. */
    public static void main(String[] args) {
        SpringApplication.run(BarePageApplication.class, args);
    }

    /** One row of the bare page. */
    public record Row(int number, String name, String day) {}

    /** Serves the bare page. */
    @Controller
    public static class BarePage {

        private final JdbcClient jdbc;

        BarePage(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/bare")
        String bare(Model model) {
            List<Row> rows = jdbc.sql("""
                            select n as number, 'Мүчө ' || n as name, to_char(date '2026-09-01' + n, 'DD.MM.YYYY') as day
                            from generate_series(1, 20) n
                            """).query(Row.class).list();
            model.addAttribute("rows", rows);
            return "bare";
        }
    }
}
