package kg.birikme.analysis.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.birikme.analysis.domain.EventKind;
import kg.birikme.analysis.domain.YearFigures;
import kg.birikme.analysis.domain.YearFigures.Events;
import kg.birikme.analysis.domain.YearFigures.Fulfilment;
import kg.birikme.web.BarChart;
import kg.birikme.web.BarChart.Bar;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws the figures of an analysis: who came to the meetings, what became of the plan, events by quarter. */
@Component
class AnalysisCharts {

    private static final int WHOLE = 100;

    private final MessageSource messages;

    AnalysisCharts(MessageSource messages) {
        this.messages = messages;
    }

    /** Attendance of each meeting held, of all members. */
    BarChart attendance(YearFigures figures) {
        List<Bar> bars = figures.meetings().held().stream()
                .map(line -> new Bar(
                        word("analysis.chart.meeting", String.valueOf(line.number())),
                        line.attendance() + " %",
                        List.of(line.attendance())))
                .toList();
        return chart("attendance", bars, WHOLE, List.of());
    }

    /** The items of the plan by their marks. */
    BarChart fulfilment(YearFigures figures) {
        Fulfilment plan = figures.plan();
        List<Bar> bars = List.of(
                bar("done", plan.done()),
                bar("partly", plan.partly()),
                bar("notDone", plan.notDone()),
                bar("open", plan.open()));
        return chart("fulfilment", bars, plan.items(), List.of());
    }

    private Bar bar(String figure, int items) {
        return new Bar(word("analysis.figure." + figure), String.valueOf(items), List.of(items));
    }

    /** Open hours, events and other work in each quarter. */
    BarChart events(YearFigures figures) {
        Events events = figures.events();
        List<Bar> bars = IntStream.range(0, 4)
                .mapToObj(quarter -> {
                    List<Integer> pieces = events.kinds().stream()
                            .map(line -> line.quarters().get(quarter))
                            .toList();
                    int sum = pieces.stream().mapToInt(Integer::intValue).sum();
                    return new Bar(word("analysis.quarter." + (quarter + 1)), String.valueOf(sum), pieces);
                })
                .toList();
        int most = bars.stream()
                .mapToInt(
                        bar -> bar.pieces().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
        List<String> legend = Arrays.stream(EventKind.values())
                .map(kind -> word("analysis.kind." + kind))
                .toList();
        return chart("events", bars, most, legend);
    }

    private BarChart chart(String name, List<Bar> bars, int whole, List<String> legend) {
        String values =
                bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(Collectors.joining("; "));
        return BarChart.of("chart-" + name, word("analysis.chart." + name), values, bars, whole, legend);
    }

    private String word(String key, Object... arguments) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, arguments, locale);
    }
}
