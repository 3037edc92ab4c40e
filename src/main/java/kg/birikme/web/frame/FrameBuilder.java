package kg.birikme.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.web.FootNote;
import kg.birikme.web.FrameSource;
import kg.birikme.web.FrameSource.FrameData;
import kg.birikme.web.NavigationEntry;
import kg.birikme.web.WordKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the frame together: one question for the actor, one for the school. */
@Component
class FrameBuilder {

    /** How many entries the bottom bar of a phone has room for, besides «more». */
    private static final int BOTTOM = 4;

    /** More than any entry's order, so that what is near stands before all others. */
    private static final int MANY = 1000;

    private static final String OF_YEAR = "/years/{year}";
    private static final Pattern YEAR = Pattern.compile("/years/([^/]+)(/[^/]+)?.*");

    private final ObjectProvider<CurrentActor> actors;
    private final ObjectProvider<FrameSource> sources;
    private final List<NavigationEntry> entries;
    private final List<FootNote> feet;

    FrameBuilder(
            ObjectProvider<CurrentActor> actors,
            ObjectProvider<FrameSource> sources,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<FootNote> feet) {
        this.actors = actors;
        this.sources = sources;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.feet = feet.stream().toList();
    }

    /** The frame for whoever is signed in, nothing for anybody else. */
    @Nullable
    Frame build(HttpServletRequest request) {
        CurrentActor actors = this.actors.getIfAvailable();
        FrameSource source = sources.getIfAvailable();
        if (request.getUserPrincipal() == null || actors == null || source == null) {
            return null;
        }
        Actor actor = actors.get();
        FrameData school = source.frame(Language.of(LocaleContextHolder.getLocale()), actor.staff());
        request.setAttribute(WordKeeper.NONE_WAIT, !school.drafts());
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher inYear = YEAR.matcher(path);
        boolean within = inYear.matches() && school.years().contains(inYear.group(1));
        String year = within ? inYear.group(1) : school.current();
        List<NavigationEntry> visible = entries.stream()
                .filter(entry -> entry.visible().test(actor.roles()))
                .filter(entry -> year != null || !entry.href().contains("{year}"))
                .toList();
        String section = within && inYear.group(2) != null ? inYear.group(2) : "";
        return new Frame(
                school.school(),
                actor.name(),
                year,
                years(actor, school, year, section),
                entries(visible, year),
                entries(bottom(visible, actor), year),
                feet(),
                actor.roles().isEmpty() ? 0 : school.unread());
    }

    /**
     * The same section in the other years where it is one of the reader's own entries, else the first of these; nothing for
     * whoever has none by years, as the administrator.
     */
    private List<Frame.YearLink> years(Actor actor, FrameData school, @Nullable String shown, String section) {
        List<String> visible = entries.stream()
                .filter(entry -> entry.visible().test(actor.roles()))
                .map(NavigationEntry::href)
                .toList();
        Optional<String> first = visible.stream()
                .filter(href -> href.startsWith(OF_YEAR))
                .map(href -> href.substring(OF_YEAR.length()))
                .findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        boolean own = !section.isEmpty() && visible.stream().anyMatch(href -> href.endsWith(section));
        String target = own ? section : first.get();
        return school.years().stream()
                .map(label -> new Frame.YearLink(label, "/years/" + label + target, label.equals(shown)))
                .toList();
    }

    /** The first entry, then those near to the office that weighs most of those the person holds, then the others. */
    private static List<NavigationEntry> bottom(List<NavigationEntry> visible, Actor actor) {
        Optional<Role> role = actor.roles().stream().min(Comparator.naturalOrder());
        Stream<NavigationEntry> others = visible.stream()
                .skip(1)
                .sorted(Comparator.comparingInt(
                        entry -> role.map(one -> place(entry, one)).orElse(entry.order())));
        return Stream.concat(visible.stream().limit(1), others).limit(BOTTOM).toList();
    }

    private static int place(NavigationEntry entry, Role role) {
        @Nullable Integer near = entry.near().get(role);
        return near == null ? entry.order() : near - MANY;
    }

    private static List<Frame.Entry> entries(List<NavigationEntry> entries, @Nullable String year) {
        return entries.stream()
                .map(entry -> new Frame.Entry(
                        entry.key(),
                        entry.messageKey(),
                        year == null ? entry.href() : entry.href().replace("{year}", year),
                        entry.icon()))
                .toList();
    }

    private List<Frame.Foot> feet() {
        return feet.stream()
                .map(foot -> new Frame.Foot(foot.messageKey(), foot.arguments().toArray(), foot.href(), foot.taps()))
                .toList();
    }
}
