-- A year's first draft may be laid before the chair by whoever begins the year: a step of its own in the history, because the
-- chair did not draw it up.
alter table plan_decision drop constraint plan_decision_step_known;
alter table plan_decision add constraint plan_decision_step_known check (step in ('DRAFTED', 'CARRIED_OVER',
    'PUT_BEFORE_MEETING', 'TAKEN_OFF', 'CONSIDERED', 'SENT', 'RECALLED', 'AGREED', 'APPROVED', 'RETURNED', 'SUPERSEDED'));
