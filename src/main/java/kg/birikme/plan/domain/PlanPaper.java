package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.birikme.paper.PaperBuilder;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.Stamp;
import kg.birikme.paper.Table;
import kg.birikme.paper.Table.Align;
import kg.birikme.paper.Wording;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the plan as form F1: stamps, sections I to X, landscape from the first table on, for its nine columns have no room on a portrait sheet, the last column as marked or to be filled. */
@Component
public class PlanPaper {

    private final SheetToday today;
    private final People people;
    private final MessageSource messages;

    PlanPaper(SheetToday today, People people, MessageSource messages) {
        this.today = today;
        this.people = people;
        this.messages = messages;
    }

    /**
     * @param marks whether the last column is filled from the record, and the topics of self-education that were handed in after the
     *              approval with it; empty for the pen otherwise
     */
    public Paper of(PlanPage page, Language language, boolean marks) {
        ApprovedSheet kept = page.head().sheet();
        ApprovedSheet sheet = kept == null
                ? today.of(page.year().id(), page.names(), page.today())
                : marks ? today.withTopics(kept, page.year().id()) : kept;
        return new Sheet(page, language, marks, sheet, people.officesOn(page.today())).paper();
    }

    /** One print: everything in the one language. */
    private final class Sheet {

        private final PlanPage page;
        private final Language language;
        private final Wording words;
        private final boolean marks;
        private final Map<Role, OfficeHolder> offices;
        private final ApprovedSheet sheet;

        Sheet(PlanPage page, Language language, boolean marks, ApprovedSheet sheet, Map<Role, OfficeHolder> offices) {
            this.page = page;
            this.language = language;
            this.words = new Wording(messages, language, "");
            this.marks = marks;
            this.offices = offices;
            this.sheet = sheet;
        }

        Paper paper() {
            PaperBuilder paper = Paper.in(
                            language,
                            words.say("plan.paper.name"),
                            words.say("plan.paper.subject", page.year().label()))
                    .draft(page.head().status() != PlanStatus.APPROVED
                            && page.head().status() != PlanStatus.SUPERSEDED)
                    .topLine(sheet.school(language), sheet.district(language))
                    .stamps(considered(), agreed(), approved())
                    .titleOf(
                            words.say("plan.paper.title.of", page.year().label()), words.say("plan.paper.title"), null);
            if (page.head().changes() > 0) {
                paper.paragraph(words.say("plan.paper.changed", page.head().changes()));
            }
            texts(paper);
            paper.landscape();
            members(paper);
            meetings(paper);
            Stream.of(PlanSection.values())
                    .filter(section -> section != PlanSection.MEETINGS)
                    .forEach(section -> table(paper, section));
            return paper.signature(
                            words.say(sheet.acting() ? "plan.paper.actingChair" : "plan.paper.chair"), sheet.chair())
                    .build();
        }

        private Stamp agreed() {
            PlanHead.Stamp stamp = page.head().agreed();
            return Stamp.signed(
                    words.say("plan.paper.stamp.agreed"),
                    words.say("plan.paper.post.deputy"),
                    stamp.given() ? stamp.name() : signature(Role.DEPUTY_TEACHING),
                    stamp.on());
        }

        private Stamp approved() {
            PlanHead.Stamp stamp = page.head().approved();
            return Stamp.signed(
                            words.say("plan.paper.stamp.approve"),
                            words.say("plan.paper.post.director"),
                            stamp.given() ? stamp.name() : signature(Role.DIRECTOR),
                            stamp.on())
                    .withSeal();
        }

        private Stamp considered() {
            LocalDate on = page.head().consideredOn();
            return Stamp.note(
                    words.say("plan.paper.stamp.considered"),
                    words.say("plan.paper.stamp.meeting"),
                    on == null
                            ? words.say("plan.paper.stamp.protocol.blank")
                            : words.say(
                                    "plan.paper.stamp.protocol",
                                    String.valueOf(page.head().protocolNo()),
                                    SchoolDates.longDate(on, language)));
        }

        private @Nullable String signature(Role role) {
            OfficeHolder holder = offices.get(role);
            return holder == null ? null : holder.name().signature();
        }

        private void texts(PaperBuilder paper) {
            PlanTexts texts = page.head().texts();
            paper.heading("I. " + words.say("plan.section.i"));
            if (texts.analysis().isEmpty()) {
                paper.blankLines(6);
            } else {
                texts.analysis().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
            }
            paper.heading("II. " + words.say("plan.section.ii"))
                    .fact(words.say("plan.theme"), texts.theme())
                    .fact(words.say("plan.aim"), texts.aim())
                    .minorHeading(words.say("plan.tasks"))
                    .numbered(texts.tasks());
        }

        private void members(PaperBuilder paper) {
            List<ApprovedSheet.Member> members = sheet.members();
            paper.heading("III. " + words.say("plan.section.iii")).table(table -> {
                table.column("№", 4, Align.CENTER);
                Stream.of(
                                "name:16",
                                "class:10",
                                "subject:14",
                                "education:13",
                                "teaching:13",
                                "leading:12",
                                "category:13",
                                "selfEducation:13")
                        .map(column -> column.split(":"))
                        .forEach(column ->
                                table.column(words.say("plan.paper.member." + column[0]), Integer.parseInt(column[1])));
                for (int i = 0; i < members.size(); i++) {
                    table.row(member(i + 1, members.get(i)));
                }
                return table;
            });
        }

        private List<String> member(int number, ApprovedSheet.Member member) {
            return List.of(
                    Integer.toString(number),
                    member.name(),
                    Objects.requireNonNullElse(member.schoolClass(), "–"),
                    member.subject(),
                    member.education(),
                    years(member.teaching()),
                    years(member.leading()),
                    words.say("people.category." + member.category()),
                    Objects.requireNonNullElse(member.topic(), ""));
        }

        private String years(@Nullable Integer years) {
            return years == null ? "–" : years.toString();
        }

        private void meetings(PaperBuilder paper) {
            paper.heading("IV. " + words.say("plan.section.MEETINGS")).table(table -> {
                table.column("№", 5, Align.CENTER)
                        .column(words.say("plan.item.term"), 14, Align.CENTER)
                        .column(words.say("plan.item.theme"), 24)
                        .column(words.say("plan.item.questions"), 28)
                        .column(words.say("plan.item.form"), 14)
                        .column(words.say("plan.item.responsible"), 18);
                page.of(PlanSection.MEETINGS)
                        .forEach(item -> table.row(
                                Integer.toString(item.ordinal()),
                                term(item),
                                item.content().content(),
                                numbered(item.content().questions()),
                                form(item),
                                responsible(item)));
                return table;
            });
        }

        /** Each typed line is a question: numbered, so that one sees where it ends. */
        private static String numbered(String questions) {
            List<String> lines = questions
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (lines.size() < 2 || lines.stream().allMatch(line -> Character.isDigit(line.charAt(0)))) {
                return questions;
            }
            return IntStream.range(0, lines.size())
                    .mapToObj(at -> (at + 1) + ") " + lines.get(at))
                    .collect(Collectors.joining("\n"));
        }

        private void table(PaperBuilder paper, PlanSection section) {
            paper.heading(section.roman() + ". " + words.say("plan.section." + section))
                    .table(table -> {
                        columns(table);
                        List<ItemView> items = page.of(section);
                        items.forEach(item -> table.row(
                                Integer.toString(item.number()),
                                content(item),
                                form(item),
                                term(item),
                                responsible(item),
                                item.content().result(),
                                marks ? mark(item) : ""));
                        return items.isEmpty() ? table.blankRows(2) : table;
                    });
        }

        private void columns(Table.Builder table) {
            table.column("№", 5, Align.CENTER)
                    .column(words.say("plan.paper.content"), 23)
                    .column(words.say("plan.item.form"), 13)
                    .column(words.say("plan.item.term"), 12, Align.CENTER)
                    .column(words.say("plan.item.responsible"), 15)
                    .column(words.say("plan.item.result"), 15)
                    .column(words.say("plan.item.mark"), 14);
        }

        private String content(ItemView item) {
            String cites = item.content().cites();
            return cites.isEmpty() ? item.content().content() : item.content().content() + " (" + cites + ")";
        }

        private String form(ItemView item) {
            return item.content().form() == null
                    ? ""
                    : words.say("plan.form." + item.content().form());
        }

        private String term(ItemView item) {
            return item.content().term() == null ? "" : item.content().term().text(language);
        }

        private String responsible(ItemView item) {
            Stream<String> group = item.content().group() == null
                    ? Stream.empty()
                    : Stream.of(words.say("plan.group." + item.content().group()));
            Stream<String> named = item.content().responsible().stream()
                    .map(staff -> sheet.names().get(staff.value()))
                    .filter(Objects::nonNull);
            return Stream.concat(group, named).collect(Collectors.joining(", "));
        }

        private String mark(ItemView item) {
            ItemView.Mark mark = item.mark();
            if (mark.state() == DoneState.NONE) {
                return "";
            }
            String on = mark.on() == null ? "" : ", " + SchoolDates.shortDate(mark.on());
            String why = mark.reason().isEmpty() ? "" : ": " + mark.reason();
            return words.say("plan.done." + mark.state()) + on + why;
        }
    }
}
