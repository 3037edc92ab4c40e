package kg.birikme.archive.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.seal.Signed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs on a year's way into storage or out of it (R12, B17, B18), as the chain of signatures keeps it. The order of
 * the components is the order of the canonical form.
 *
 * @param year     as in addresses: 2026-2027
 * @param number   the act's, within the calendar year; absent in what a page shows before it is drawn
 * @param on       the day of the act
 * @param lines    the inventory that goes along or is disposed of
 * @param keepUntil until when all is kept; absent before it is accepted
 * @param words    the reason of a disposal; empty otherwise
 * @param signed   who signed; absent in what a page shows
 */
record ActContent(
        String form,
        String year,
        @Nullable Integer number,
        LocalDate on,
        List<ActLine> lines,
        @Nullable LocalDate keepUntil,
        String words,
        @Nullable Signed signed) {

    static final String FORM = "birikme-act-1";

    ActContent {
        lines = List.copyOf(lines);
    }

    static ActContent of(String year, @Nullable Integer number, LocalDate on, List<ActLine> lines) {
        return new ActContent(FORM, year, number, on, lines, null, "", null);
    }

    ActContent keptUntil(LocalDate day) {
        return new ActContent(form, year, number, on, lines, day, words, signed);
    }

    ActContent because(String reason) {
        return new ActContent(form, year, number, on, lines, keepUntil, reason, signed);
    }

    ActContent signed(Signed by) {
        return new ActContent(form, year, number, on, lines, keepUntil, words, by);
    }
}
