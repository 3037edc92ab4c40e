package kg.birikme.transfer.domain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kg.birikme.people.Category;
import kg.birikme.shared.KyrgyzText;

/** The ways in which schools write categories, years of service and «none». */
final class Spellings {

    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_SERVICE = 70;

    /** «-», «—», «жок», «нет»: a cell that says that there is nothing. */
    private static final Set<String> NOTHING = Set.of("-", "--", "---", "жок", "нет", "0", "no", "none", ".", "x", "х");

    private static final Set<String> WITHOUT = Set.of(
            "бк", "без", "категориясыз", "категориясы жок", "специалист", "адис", "молодой специалист", "жаш адис");
    private static final Set<String> SECOND =
            Set.of("2", "ii", "іі", "экинчи", "вторая", "второй", "эки", "2чи", "2я", "2ая", "2инчи", "экин", "втор");
    private static final Set<String> FIRST = Set.of(
            "1", "i", "і", "биринчи", "первая", "первой", "бир", "1чи", "1я", "1ая", "1инчи", "бирин", "перв", "l");
    private static final Set<String> HIGHEST = Set.of("жогорку", "жог", "высшая", "высшей", "высш", "в", "ж", "выс");
    private static final Pattern CATEGORY_WORDS = Pattern.compile(
            "\\b(?:категориясы|категориялуу|категория|категории|катег|кат|квалификациялык|квалификационная|квалиф|квал|кв|кк|мугалим|учитель)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern YEAR =
            Pattern.compile("(?:с |от |since )?(\\d{4})(?:[- ]?(?:жылдан|жылы|жыл|года|год|г|ж)?)(?: бери)?");
    private static final Pattern DATED = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./](\\d{4})(?: ?(?:г|ж))?");
    private static final Pattern SERVED = Pattern.compile(
            "(\\d{1,2})(?:[.,]\\d{1,2})?(?: ?-? ?(?:жылдык|жыл|ж|лет|год|года|г|л|years|year|y))?(?: (?:\\d{1,2}) ?(?:айлык|ай|месяцев|месяца|месяц|мес|м))?");
    private static final Pattern MONTHS_ONLY = Pattern.compile("\\d{1,2} ?(?:ай|айлык|месяцев|месяца|месяц|мес)");

    private Spellings() {}

    /** Whether the cell says that there is nothing. */
    static boolean nothing(String cell) {
        return NOTHING.contains(KyrgyzText.fold(cell).replace('–', '-').replace('—', '-'));
    }

    /** «I», «1 кат», «жогорку», «высшая кв. категория», «-», «б/к». */
    static Optional<Category> category(String cell) {
        if (nothing(cell)) {
            return Optional.of(Category.NONE);
        }
        String bare = CATEGORY_WORDS
                .matcher(KyrgyzText.fold(cell).replace('.', ' ').replace("/", ""))
                .replaceAll(" ")
                .replaceAll("[-–—()«»\"]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (WITHOUT.contains(bare)) {
            return Optional.of(Category.NONE);
        } else if (SECOND.contains(bare)) {
            return Optional.of(Category.SECOND);
        } else if (FIRST.contains(bare)) {
            return Optional.of(Category.FIRST);
        }
        return HIGHEST.contains(bare) ? Optional.of(Category.HIGHEST) : Optional.empty();
    }

    /** The year in which service began: «2001», «с 2001», «2001-жылдан», «10 лет», «5 жыл 6 ай», «01.09.2001». */
    static Optional<Integer> since(String cell, int thisYear) {
        String words = KyrgyzText.fold(cell)
                .replace('–', '-')
                .replace('—', '-')
                .replaceAll("\\.(?=\\s|$)", "")
                .replaceAll("(?<=\\p{L})\\.", " ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher year = YEAR.matcher(words);
        Matcher dated = DATED.matcher(words);
        if (year.matches() || dated.matches()) {
            int number = Integer.parseInt(year.matches() ? year.group(1) : dated.group(1));
            return number >= FIRST_YEAR && number <= LAST_YEAR ? Optional.of(number) : Optional.empty();
        }
        if (MONTHS_ONLY.matcher(words).matches()) {
            return Optional.of(thisYear);
        }
        Matcher served = SERVED.matcher(words);
        if (served.matches() && Integer.parseInt(served.group(1)) <= LONGEST_SERVICE) {
            return Optional.of(thisYear - Integer.parseInt(served.group(1)));
        }
        return Optional.empty();
    }
}
