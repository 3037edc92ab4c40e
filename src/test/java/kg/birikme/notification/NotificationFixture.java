package kg.birikme.notification;

import java.util.List;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into inboxes and the outbox past the pages. Works within the school of the moment. */
@Component
public class NotificationFixture {

    private final JdbcClient jdbc;

    NotificationFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the person was told, in the order of telling. */
    public List<String> told(StaffId person) {
        return jdbc.sql("select kind from inbox_entry where staff_id = ? order by at, kind")
                .param(person.value())
                .query(String.class)
                .list();
    }

    /** Which tasks the person was reminded of, by the ends of their keys, in the order of telling. */
    public List<String> tasks(StaffId person) {
        return jdbc.sql("""
                        select split_part(split_part(arguments ->> 0, E'\\x1f', 1), 'oversight.task.', 2) from inbox_entry
                        where staff_id = ? and kind in ('REMIND_TASK', 'REMIND_TASK_OF_DAY') order by at, kind
                        """).param(person.value()).query(String.class).list();
    }

    /** How many people of the school were told such a thing. */
    public int count(String kind) {
        return jdbc.sql("select count(*) from inbox_entry where kind = ?")
                .param(kind)
                .query(Integer.class)
                .single();
    }

    /** How many reminders the school was given. */
    public int reminders() {
        return jdbc.sql("select count(*) from inbox_entry where once is not null")
                .query(Integer.class)
                .single();
    }

    /** How many mails of the school stand so. */
    public int mails(String state) {
        return jdbc.sql("select count(*) from outgoing_mail where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    /** Gives the person an address in the directory. */
    public void address(StaffId person, String address) {
        jdbc.sql("update staff set email = ? where id = ?")
                .params(address, person.value())
                .update();
    }

    /** Leaves only the mail of that person in the outbox. */
    public void onlyMailOf(StaffId person) {
        jdbc.sql("""
                        delete from outgoing_mail m using inbox_entry e
                        where e.school_id = m.school_id and e.id = m.entry_id and e.staff_id <> ?
                        """).param(person.value()).update();
    }

    /** Does the work for the school, for other threads. */
    public static <T> T within(SchoolId school, java.util.function.Supplier<T> work) {
        return SchoolContext.within(school, work);
    }
}
