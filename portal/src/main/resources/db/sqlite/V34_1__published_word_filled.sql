INSERT INTO published_word (site_id, word, block, positions)
SELECT q.site_id, SUBSTR(w.value, 1, 64), q.position / 64, SUM(DISTINCT 1 << (q.position % 64))
FROM published_question q JOIN published_words t ON t.site_id = q.site_id AND t.number = q.number,
    json_each('["' || REPLACE(LTRIM(t.words || ' =' || q.field || '='), ' ', '","') || '"]') w
WHERE q.withdrawn = FALSE
GROUP BY q.site_id, SUBSTR(w.value, 1, 64), q.position / 64;
