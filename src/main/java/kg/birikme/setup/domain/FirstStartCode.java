package kg.birikme.setup.domain;

import kg.birikme.access.FirstStart;
import kg.birikme.access.OneTimeCode;
import kg.birikme.school.Schools;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The code that shows that whoever founds the school can read the log of the machine. It lives in the memory of the node
 * that printed it, and no longer than the installation is empty.
 */
@Component
class FirstStartCode implements FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartCode.class);

    private final Schools schools;
    private volatile boolean over;
    private volatile @Nullable String codeHash;

    FirstStartCode(Schools schools) {
        this.schools = schools;
    }

    /** Prints the code, if one is needed. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (pending()) {
            OneTimeCode code = OneTimeCode.random();
            codeHash = code.hash();
            LOG.info("No school yet. Open /setup and enter this code: {}", code.printed());
        }
    }

    @Override
    public boolean pending() {
        if (!over && schools.any()) {
            over = true;
            codeHash = null;
        }
        return !over;
    }

    boolean isRight(String typed) {
        return OneTimeCode.typed(typed).hash().equals(codeHash);
    }
}
