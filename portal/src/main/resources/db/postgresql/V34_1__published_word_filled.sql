INSERT INTO published_word (site_id, word, block, positions)
SELECT q.site_id, SUBSTR(w.word, 1, 64), q.position / 64, CAST(SUM(DISTINCT CAST(1 AS BIGINT) << (q.position % 64)) AS BIGINT)
FROM published_question q JOIN published_words t ON t.site_id = q.site_id AND t.number = q.number
    CROSS JOIN LATERAL UNNEST(STRING_TO_ARRAY(LTRIM(t.words || ' =' || q.field || '='), ' ')) AS w (word)
WHERE q.withdrawn = FALSE
GROUP BY q.site_id, SUBSTR(w.word, 1, 64), q.position / 64;
