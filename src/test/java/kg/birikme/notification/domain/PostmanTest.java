package kg.birikme.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.FollowupFixture;
import kg.birikme.followup.domain.FollowupService;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.notification.domain.Postman.Outcome;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail goes out in the reader's language, is tried again while the server is down, and goes out once. */
@BirikmeTest
class PostmanTest {

    private static final String ADDRESS = "mugalim@school.example";

    @Autowired
    SampleSchool sample;

    @Autowired
    FollowupFixture followup;

    @Autowired
    NotificationFixture inboxes;

    @Autowired
    Postman postman;

    @Autowired
    InboxService inbox;

    @Autowired
    MailWishService wishes;

    @Autowired
    RefusedAddresses addresses;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    FollowupService answers;

    @Autowired
    Entries entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MutableClock clock;

    private GreenMail server;
    private DemoCast cast;
    private StaffId member;

    @BeforeEach
    void oneMailWaits() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        sender.setPort(server.getSmtp().getPort());
        cast = sample.found();
        member = cast.person("M09");
        SchoolContext.within(cast.school(), () -> {
            inboxes.address(member, ADDRESS);
            followup.sign(cast, 1);
            inboxes.onlyMailOf(member);
        });
    }

    @AfterEach
    void stop() {
        server.stop();
        sender.setPort(1);
    }

    @Test
    void goesOutInKyrgyzWithALinkBack() throws Exception {
        assertThat(deliver()).isEqualTo(Outcome.DONE);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .isEqualTo("№ 1 протоколго кол коюлду. Жыйындын күнү: 19.11.2026. Төрага: А. С. Токтобекова");
        assertThat(mail.getAllRecipients()).extracting(String::valueOf).containsExactly(ADDRESS);
        assertThat(mail.getFrom()[0]).hasToString("birikme@school.example");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@birikme>");
        assertThat(String.valueOf(mail.getContent()))
                .contains("https://birikme.example/inbox/")
                .contains("Кат жөнөтүүнү «Билдирмелер» барагынан токтото аласыз.");
        assertThat(deliver()).isEqualTo(Outcome.IDLE);
    }

    /** One digest a day: what is due for many reasons does not come in as many mails. */
    @Test
    void remindersOfOneMorningAreOneMail() throws Exception {
        SchoolContext.within(cast.school(), () -> {
            entries.tell(List.of(member), News.once(EntryKind.REMIND_REPORT_SOON, "a", "/", "04.11.2026"));
            entries.tell(List.of(member), News.once(EntryKind.REMIND_PROGRAMME_SOON, "b", "/", "20.09.2026"));
            entries.tell(List.of(cast.chair()), News.once(EntryKind.REMIND_REPORT_SOON, "a", "/", "05.11.2026"));
        });
        while (deliver() == Outcome.DONE) {
            clock.advance(Duration.ofSeconds(1));
        }
        List<MimeMessage> mails = List.of(server.getReceivedMessages());
        assertThat(mails).hasSize(2);
        MimeMessage digest = mails.stream()
                .filter(mail -> subject(mail).startsWith("Эскертүүлөр"))
                .findFirst()
                .orElseThrow();
        assertThat(digest.getSubject()).isEqualTo("Эскертүүлөр: 2");
        assertThat(String.valueOf(digest.getContent()))
                .contains("04.11.2026", "20.09.2026")
                .doesNotContain("05.11.2026", "№ 1");
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void waitsWhileTheServerIsDownAndThenGoesOutOnce() {
        int port = server.getSmtp().getPort();
        server.stop();
        assertThat(deliver()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(deliver()).as("not at once again").isEqualTo(Outcome.IDLE);
        clock.advance(Duration.ofMinutes(1));
        assertThat(deliver()).isEqualTo(Outcome.UNREACHABLE);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        clock.advance(Duration.ofMinutes(2));
        assertThat(deliver()).isEqualTo(Outcome.DONE);
        clock.advance(Duration.ofDays(1));
        assertThat(deliver()).isEqualTo(Outcome.IDLE);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** Fault 7: an address that does not exist is not tried for two days, and whoever keeps the directory learns of it. */
    @Test
    void anAddressThatTheServerDoesNotKnowIsGivenUpAtOnceAndShown() throws Exception {
        try (RefusingServer refusing = new RefusingServer("550 5.1.1 no such user")) {
            sender.setPort(refusing.port());
            assertThat(deliver()).isEqualTo(Outcome.REFUSED);
        }
        sender.setPort(server.getSmtp().getPort());
        clock.advance(Duration.ofDays(1));
        assertThat(deliver()).as("not tried again").isEqualTo(Outcome.IDLE);
        assertThat(refused()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(member.value());
            assertThat(one.address()).isEqualTo(ADDRESS);
        });
    }

    @Test
    void aServerThatRelaysNothingIsTriedAgain() throws Exception {
        try (RefusingServer refusing = new RefusingServer("550 5.7.1 relaying denied")) {
            sender.setPort(refusing.port());
            assertThat(deliver()).isEqualTo(Outcome.REFUSED);
        }
        sender.setPort(server.getSmtp().getPort());
        assertThat(refused()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        assertThat(deliver()).isEqualTo(Outcome.DONE);
    }

    private List<RefusedAddresses.Refused> refused() {
        return SchoolContext.within(
                cast.school(),
                () -> Acting.as(cast.director(), () -> addresses.state().refused()));
    }

    /** The only doubtful case: the server took the mail, and the node fell before it could write that down. */
    @Test
    void aRepeatedMailIsKnownByItsId() throws Exception {
        SchoolContext.within(
                cast.school(),
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(postman.deliverOne()).isEqualTo(Outcome.DONE);
                    status.setRollbackOnly();
                }));
        assertThat(deliver()).isEqualTo(Outcome.DONE);
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
        assertThat(deliver()).isEqualTo(Outcome.IDLE);
    }

    /** What somebody writes into a reason can neither add a header nor a recipient. */
    @Test
    void whatPeopleWroteMakesNoHeader() throws Exception {
        SchoolContext.within(cast.school(), () -> {
            Acting.as(member, () -> inbox.readAll());
            AdoptedRecommendation adopted = FollowupFixture.of("1.1", FollowupFixture.DUE, member);
            followup.sign(cast, 2, adopted);
            Acting.as(member, () -> answers.answer(adopted.id(), 0, AnswerState.DONE, ""));
            Acting.as(member, () -> inbox.readAll());
            Acting.as(
                    cast.chair(),
                    () -> answers.sendBack(adopted.id(), 1, member, "x\r\nBcc: all@school.example\r\n\r\nтекст"));
            inboxes.onlyMailOf(member);
        });
        while (deliver() != Outcome.IDLE) {
            assertThat(server.getReceivedMessages()).hasSizeLessThanOrEqualTo(1);
        }
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).doesNotContain("\n").contains("Bcc: all@school.example");
    }

    @Test
    void twoWorkersSendOneMail() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (int worker = 0; worker < 8; worker++) {
                outcomes.add(workers.submit(this::deliver));
            }
            int done = 0;
            for (Future<Outcome> outcome : outcomes) {
                done += outcome.get() == Outcome.DONE ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            workers.shutdown();
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void isGivenUpAfterDaysOfTrying() {
        server.stop();
        for (int attempt = 0; attempt < 18; attempt++) {
            assertThat(deliver()).isEqualTo(Outcome.UNREACHABLE);
            clock.advance(Duration.ofHours(6));
        }
        assertThat(deliver()).isEqualTo(Outcome.IDLE);
        assertThat(mails("GIVEN_UP")).isEqualTo(1);
    }

    @Test
    void doesNotGoToWhoHasReadOrWishesNone() {
        SchoolContext.within(cast.school(), () -> Acting.as(member, () -> inbox.readAll()));
        assertThat(deliver()).isEqualTo(Outcome.DONE);
        SchoolContext.within(cast.school(), () -> {
            Acting.as(member, () -> wishes.keep(0, false, ""));
            followup.sign(cast, 2);
            inboxes.onlyMailOf(member);
        });
        assertThat(deliver()).isEqualTo(Outcome.DONE);
        assertThat(mails("NOT_NEEDED")).isEqualTo(2);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void goesToTheAddressThatThePersonNamed() throws Exception {
        SchoolContext.within(cast.school(), () -> Acting.as(member, () -> wishes.keep(0, true, "own@mail.example")));
        deliver();
        assertThat(server.getReceivedMessages()[0].getAllRecipients())
                .extracting(String::valueOf)
                .containsExactly("own@mail.example");
    }

    @Test
    void theInboxTellsWhereNoMailCanGo() {
        SchoolContext.within(cast.school(), () -> inboxes.address(member, ""));
        assertThat(deliver()).isEqualTo(Outcome.DONE);
        assertThat(mails("NOT_NEEDED")).isEqualTo(1);
    }

    @Test
    void pausesGrowUpToSixHours() {
        assertThat(Outbox.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Outbox.pause(5)).isEqualTo(Duration.ofMinutes(16));
        assertThat(Outbox.pause(60)).isEqualTo(Duration.ofHours(6));
    }

    private Outcome deliver() {
        return NotificationFixture.within(cast.school(), postman::deliverOne);
    }

    private int mails(String state) {
        return NotificationFixture.within(cast.school(), () -> inboxes.mails(state));
    }
}
