package kg.birikme.calendar.domain;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Entries as an iCalendar file (RFC 5545). */
final class Ics {

    /** No meeting knows its length; an hour is what a calendar shows of it. */
    private static final int HOURS = 1;

    private Ics() {}

    /**
     * @param name what the calendar is called in the phone
     * @param site the address of the application as the reader reaches it
     * @param made when it is asked for
     */
    static String of(List<CalendarEntry> entries, String name, String site, ZoneId zone, Instant made) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Birikme//Birikme//KY");
        calendar.setName(name);
        entries.forEach(entry -> calendar.addEvent(event(entry, site, zone, made)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(CalendarEntry entry, String site, ZoneId zone, Instant made) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(made));
        event.setSummary(entry.title());
        event.setStatus(Status.confirmed());
        if (!entry.place().isEmpty()) {
            event.setLocation(entry.place());
        }
        event.setUrl(site + entry.href());
        if (entry.time() == null) {
            event.setDateStart(day(entry.day()), false);
        } else {
            event.setDateStart(
                    Date.from(entry.day().atTime(entry.time()).atZone(zone).toInstant()));
            event.setDuration(Duration.builder().hours(HOURS).build());
        }
        return event;
    }

    /** The library prints the day by the machine's own zone. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
