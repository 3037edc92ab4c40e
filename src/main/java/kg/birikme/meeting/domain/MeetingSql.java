package kg.birikme.meeting.domain;

/** The statements that read meetings with the number that each shows. */
final class MeetingSql {

    /**
     * The meetings of one year. {@code shown} is the number once held, 0 until then. The first parameter is the year.
     */
    static final String OF_YEAR = """
            select m.*,
                   coalesce(m.number, 0) as shown,
                   row_number() over (order by coalesce(m.number, 100000), m.quarter, m.day nulls last,
                                      m.start_time nulls last, m.no) as place_in_year
            from meeting m where m.year_id = :year
            """;

    private static final String ITEMS = """
            (select json_agg(json_build_object(
                 'id', i.id, 'kind', i.kind, 'title', i.title, 'form', i.form, 'minutes', i.minutes, 'plan', i.plan_id,
                 'status', i.status, 'reason', i.reason, 'proposedBy', i.proposed_by, 'changed', i.changed,
                 'carried', i.carried_from is not null, 'version', i.version,
                 'speakers', (select json_agg(json_build_object('staff', s.staff_id, 'words', s.words) order by s.position)
                              from agenda_speaker s where s.school_id = i.school_id and s.item_id = i.id),
                 'touches', (select json_agg(t.association_id)
                             from agenda_touch t where t.school_id = i.school_id and t.item_id = i.id))
                 order by i.position)
             from agenda_item i where i.school_id = x.school_id and i.meeting_id = x.id) as items
            """;

    private static final String ATTENDANCE = """
            (select json_agg(json_build_object('staff', a.staff_id, 'mark', a.mark, 'reason', a.reason,
                 'late', a.late, 'leftEarly', a.left_early))
             from attendance a where a.school_id = x.school_id and a.meeting_id = x.id) as attendance
            """;

    private static final String GUESTS = """
            (select json_agg(json_build_object('content', g.sent_content::json, 'id', g.id, 'name', g.name, 'greeting', g.greeting, 'post', g.post,
                 'staff', g.staff_id, 'association', g.association_id, 'item', g.item_id, 'informs', g.informs,
                 'mark', g.mark, 'sentAt', g.sent_at, 'substitute', g.substitute)
                 order by g.mark = 'UNANNOUNCED', g.name collate "ky-x-icu")
             from meeting_guest g where g.school_id = x.school_id and g.meeting_id = x.id) as guests
            """;

    private static final String NOTICES = """
            (select json_agg(json_build_object('content', n.content::json, 'id', n.id, 'number', n.number, 'replaces', n.replaces, 'date', n.day,
                 'time', n.start_time, 'place', n.place, 'theme', n.theme, 'recipient', n.recipient_name,
                 'sender', n.sender_name, 'sentAt', n.sent_at, 'late', n.late, 'seenAt', n.seen_at,
                 'seenBy', n.seen_by) order by n.number desc)
             from meeting_notice n where n.school_id = x.school_id and n.meeting_id = x.id) as notices
            """;

    private static final String HISTORY = """
            (select json_agg(json_build_object('what', h.what, 'by', h.by_name, 'at', h.at, 'remark', h.remark)
                 order by h.seq desc)
             from (select * from meeting_history l where l.school_id = x.school_id and l.meeting_id = x.id
                   order by l.seq desc limit 100) h) as history
            """;

    /** One meeting with its agenda, attendance, guests, notices and history. */
    static final String WHOLE = "select x.*, " + ITEMS + ", " + ATTENDANCE + ", " + GUESTS + ", " + NOTICES + ", "
            + HISTORY + " from (" + OF_YEAR + ") x ";

    /** The meetings of a year with the counts that a list shows. */
    static final String SUMMARIES = """
            select x.*,
                   (select count(*) from agenda_item i where i.school_id = x.school_id and i.meeting_id = x.id
                        and i.status = 'CONFIRMED') as items,
                   (select count(*) from attendance a where a.school_id = x.school_id and a.meeting_id = x.id
                        and a.mark in ('PRESENT', 'ONLINE')) as present,
                   (select count(*) from attendance a where a.school_id = x.school_id and a.meeting_id = x.id) as members
            from (%s) x
            """.formatted(OF_YEAR);

    private MeetingSql() {}
}
