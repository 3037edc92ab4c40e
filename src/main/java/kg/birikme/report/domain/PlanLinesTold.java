package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.handin.WorkStep;
import kg.birikme.handin.WorkSteps.WorkStepped;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.OpenPlanItem;
import kg.birikme.plan.Plans;
import kg.birikme.report.Reports;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chair accepts a report: what it tells of the plan is done, where its writer alone answers for the item, its term is over and
 * nobody has said yet how it went (R1, R60). What several answer for, or what still runs, the chair marks herself.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanLinesTold {

    private final Plans plans;
    private final Years years;
    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Clock clock;

    PlanLinesTold(Plans plans, Years years, JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.plans = plans;
        this.years = years;
        this.jdbc = jdbc;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void on(WorkStepped event) {
        if (!event.flow().equals(Reports.REPORT) || event.step() != WorkStep.ACCEPTED || event.writer() == null) {
            return;
        }
        Set<UUID> told = new HashSet<>(
                jdbc.sql("select plan_line from report_line where report_id = ? and plan_line is not null")
                        .param(event.id())
                        .query(UUID.class)
                        .list());
        if (told.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        String source = messages.getMessage("report.record.accepted", null, Language.KY.locale());
        for (OpenPlanItem item : plans.openItems(years.get(event.year()))) {
            boolean hers = item.responsible().equals(List.of(event.writer()));
            if (told.contains(item.line()) && hers && !item.lastDay().isAfter(today)) {
                plans.markLine(item.line(), DoneState.DONE, item.lastDay(), source);
            }
        }
    }
}
