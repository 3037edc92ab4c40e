package kg.birikme.setup.domain;

import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.access.FirstStart;
import kg.birikme.access.OneTimeCode;
import kg.birikme.school.Schools;
import kg.birikme.shared.Language;
import kg.birikme.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
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
    private final SiteAddress addresses;
    private final MessageSource messages;
    private volatile boolean over;
    private volatile @Nullable String codeHash;

    FirstStartCode(Schools schools, SiteAddress addresses, MessageSource messages) {
        this.schools = schools;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** Prints the code, if one is needed. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (pending()) {
            OneTimeCode code = OneTimeCode.random();
            codeHash = code.hash();
            say(code);
        }
    }

    /** In all languages: whoever starts the program at a school reads English last. */
    private void say(OneTimeCode code) {
        List<String> others = addresses.forOthers();
        String elsewhere = others.stream().map(FirstStartCode::page).collect(Collectors.joining(", "));
        Object[] filling = {code.printed(), page(addresses.here()), elsewhere};
        String key = others.isEmpty() ? "setup.log.alone" : "setup.log";
        for (Language language : Language.values()) {
            LOG.info(messages.getMessage(key, filling, language.locale()));
        }
    }

    private static String page(String address) {
        return address + "/setup";
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
