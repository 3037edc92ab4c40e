-- levenshtein finds what was typed with a slip. (Trigrams know Cyrillic letters only under some locales of a server.)
create extension if not exists fuzzystrmatch;

-- How well a record answers what was typed, all three folded: 0 not at all. The beginning of a title counts most, then the
-- beginning of a word, then any place, then all words anywhere, and last a word of the title with a slip in it (one letter of
-- five, two of ten).
-- No index serves it: the wall between schools lets no pattern be tried before the school is, and a school's rows are few.
create function search_rank(title text, body text, wanted text) returns real
    language sql immutable strict parallel safe
    return (case
        when starts_with(title, wanted) then 1.0
        when strpos(title, ' ' || wanted) > 0 then 0.9
        when strpos(title, wanted) > 0 then 0.8
        when starts_with(body, wanted) or strpos(body, ' ' || wanted) > 0 then 0.6
        when strpos(body, wanted) > 0 then 0.5
        when not exists (select 1 from unnest(string_to_array(wanted, ' ')) one (word)
                         where strpos(title, one.word) = 0 and strpos(body, one.word) = 0) then 0.4
        when length(wanted) >= 5 and strpos(wanted, ' ') = 0 and exists (
            select 1 from unnest(string_to_array(title, ' ')) one (word)
            where levenshtein_less_equal(left(one.word, length(wanted)), wanted, 2) <= least(2, length(wanted) / 5)) then 0.2
        else 0 end)::real;
