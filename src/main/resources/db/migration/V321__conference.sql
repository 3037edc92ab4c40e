-- Conferences are named by the regulation beside seminars and meetings (R66), and so is watching the quality (R78), which until now
-- was a form of an item of the plan only.
alter table plan_item
    drop constraint plan_item_form_known,
    add constraint plan_item_form_known check (form in ('SITTING', 'OPEN_CLASS_HOUR', 'EXTRACURRICULAR', 'EXPERIMENT',
        'ROUND_TABLE', 'UPBRINGING_TALK', 'CREATIVE_REPORT', 'LECTURE', 'TALK', 'DISCUSSION', 'SUBJECT_WEEK',
        'CAMPAIGN_MONTH', 'LESSON_VISIT', 'QUALITY_CONTROL', 'SEMINAR', 'CONFERENCE', 'MASTER_CLASS', 'MARATHON', 'READINGS',
        'EXHIBITION', 'CONSULTATION', 'MENTORING', 'CONTEST'));
