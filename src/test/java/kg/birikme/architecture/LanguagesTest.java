package kg.birikme.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.architecture.RouteStage.Scene;
import kg.birikme.architecture.RouteStage.Sender;
import kg.birikme.architecture.RouteTable.Route;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Every page in each language: it says which it is, and no word of the interface stands there in another one. */
@BirikmeTest
class LanguagesTest {

    private static final List<String> SPOKEN =
            List.of("title", "placeholder", "aria-label", "data-label", "alt", "value");

    /**
     * The items that a plan and an agenda are begun with, what is understood in a list of members, and the form of a usual class
     * hour, which a report keeps in Kyrgyz whoever typed the hour.
     */
    private static final List<String> BECOMES_DATA =
            List.of("plan.catalogue.", "meeting.record.followUp", "transfer.categoryAlso.", "report.record.usual");

    private static final Path DEMONSTRATION = Path.of("src/main/resources/demo");

    /** Shorter ones are the same by chance. */
    private static final int SHORTEST = 5;

    /** One for all languages: it is only looked at. */
    private static @Nullable Scene set;

    @Autowired
    private RouteStage stage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageMixesThem(Language language) throws Exception {
        Scene scene = set == null ? stage.set() : set;
        set = scene;
        RouteExamples examples = RouteExamples.read();
        Set<String> foreign = foreign(language);
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Route route : RouteTable.read()) {
            if (route.method().equals("GET") && !route.pattern().matches(".*\\.(pdf|xlsx|ics)|.*/print|/files/.*")) {
                String address = SchoolContext.within(scene.school(), () -> examples.address(route.pattern(), jdbc));
                for (Sender sender :
                        scene.senders().stream().filter(one -> one.may(route)).toList()) {
                    looked += look(address, sender, language, foreign, wrong);
                }
            }
        }
        assertThat(looked).isGreaterThan(300);
        assertThat(wrong).isEmpty();
    }

    private int look(String address, Sender sender, Language language, Set<String> foreign, List<String> wrong)
            throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address))
                        .cookie(new Cookie("birikme-language", language.code()))
                        .with(sender.signIn()))
                .andReturn()
                .getResponse();
        if (answer.getStatus() != 200
                || !String.valueOf(answer.getContentType()).startsWith("text/html")) {
            return 0;
        }
        Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        String where = sender.name() + " " + address + ": ";
        if (!page.selectFirst("html").attr("lang").equals(language.code())) {
            wrong.add(where + "lang is " + page.selectFirst("html").attr("lang"));
        }
        page.body().getAllElements().stream()
                .filter(element -> !element.hasAttr("lang")
                        && element.parents().stream()
                                .noneMatch(above -> above.hasAttr("lang")
                                        && !above.normalName().equals("html")))
                .flatMap(LanguagesTest::words)
                .filter(words -> foreign.contains(words) || words.contains("??"))
                .distinct()
                .forEach(words -> wrong.add(where + words));
        return 1;
    }

    private static Stream<String> words(Element element) {
        return Stream.concat(
                        element.textNodes().stream().map(TextNode::text),
                        SPOKEN.stream()
                                .filter(name -> !name.equals("value")
                                        || element.normalName().equals("input")
                                                && element.attr("type").equals("submit"))
                                .map(element::attr))
                .map(String::strip);
    }

    /**
     * What the bundles say in the other languages and never in this one; without what becomes a record's own words, and what
     * the people of the demonstration typed.
     */
    private static Set<String> foreign(Language language) {
        Set<String> own = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Path file : Sources.below(Sources.MESSAGES, ".properties")) {
            String name = file.getFileName().toString().replace(".properties", "");
            Language spoken = Stream.of(Language.values())
                    .filter(one -> name.endsWith("_" + one.code()))
                    .findFirst()
                    .orElse(Language.KY);
            Map<String, String> words = Sources.bundle(name);
            words.keySet().removeIf(key -> BECOMES_DATA.stream().anyMatch(key::startsWith));
            (spoken == language ? own : others).addAll(words.values());
        }
        String typed = Sources.below(DEMONSTRATION, ".json").stream()
                .map(Sources::text)
                .collect(Collectors.joining());
        others.removeAll(own);
        others.removeIf(words -> words.length() < SHORTEST || words.contains("{") || typed.contains(words));
        return others;
    }
}
