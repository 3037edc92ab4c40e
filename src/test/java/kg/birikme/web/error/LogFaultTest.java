package kg.birikme.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever reaches the log from outside neither ends its line nor begins another (attack H7). */
@BirikmeTest
@ExtendWith(OutputCaptureExtension.class)
class LogFaultTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogFaultTest.class);

    private static final String TYPED = "typed\r\n2026-11-22T10:00:00.000Z  INFO FORGED\u2028FORGED\u202Etoo";

    @Test
    void aLineStaysALine(CapturedOutput log) {
        LOG.warn("somebody says {}", TYPED);
        assertThat(forged(log)).hasSize(1).allMatch(line -> line.contains("somebody says typed??2026"));
    }

    @Test
    void theCausesOfAFaultStayOnTheirLines(CapturedOutput log) {
        IllegalStateException fault =
                new IllegalStateException("outer " + TYPED, new IllegalArgumentException("inner " + TYPED));
        fault.addSuppressed(new IllegalStateException("besides " + TYPED));
        LOG.error("a fault", fault);
        assertThat(forged(log)).hasSize(3).allMatch(line -> line.contains("Exception: "));
        assertThat(log).contains("at " + LogFaultTest.class.getName());
    }

    private static List<String> forged(CapturedOutput log) {
        return log.getOut().lines().filter(line -> line.contains("FORGED")).toList();
    }
}
