-- Days that are not what their weekday says: holidays, and days that were swapped for one. The same for every site.
-- Tết of 2027 and the second day of the National Day of 2027 are as the law would have them until they are decided; no swapped
-- days are known here, an administrator enters them.
CREATE TABLE calendar_day (
    day TEXT PRIMARY KEY,
    working BOOLEAN NOT NULL,
    name TEXT NOT NULL
);
INSERT INTO calendar_day (day, working, name) VALUES
    ('2025-01-01', FALSE, 'Tết Dương lịch'),
    ('2025-01-27', FALSE, 'Tết Nguyên đán'),
    ('2025-01-28', FALSE, 'Tết Nguyên đán'),
    ('2025-01-29', FALSE, 'Tết Nguyên đán'),
    ('2025-01-30', FALSE, 'Tết Nguyên đán'),
    ('2025-01-31', FALSE, 'Tết Nguyên đán'),
    ('2025-04-07', FALSE, 'Giỗ Tổ Hùng Vương'),
    ('2025-04-30', FALSE, 'Ngày Chiến thắng'),
    ('2025-05-01', FALSE, 'Ngày Quốc tế lao động'),
    ('2025-09-01', FALSE, 'Quốc khánh'),
    ('2025-09-02', FALSE, 'Quốc khánh'),
    ('2026-01-01', FALSE, 'Tết Dương lịch'),
    ('2026-02-16', FALSE, 'Tết Nguyên đán'),
    ('2026-02-17', FALSE, 'Tết Nguyên đán'),
    ('2026-02-18', FALSE, 'Tết Nguyên đán'),
    ('2026-02-19', FALSE, 'Tết Nguyên đán'),
    ('2026-02-20', FALSE, 'Tết Nguyên đán'),
    ('2026-04-26', FALSE, 'Giỗ Tổ Hùng Vương'),
    ('2026-04-27', FALSE, 'Nghỉ bù Giỗ Tổ Hùng Vương'),
    ('2026-04-30', FALSE, 'Ngày Chiến thắng'),
    ('2026-05-01', FALSE, 'Ngày Quốc tế lao động'),
    ('2026-09-01', FALSE, 'Quốc khánh'),
    ('2026-09-02', FALSE, 'Quốc khánh'),
    ('2027-01-01', FALSE, 'Tết Dương lịch'),
    ('2027-02-05', FALSE, 'Tết Nguyên đán'),
    ('2027-02-06', FALSE, 'Tết Nguyên đán'),
    ('2027-02-07', FALSE, 'Tết Nguyên đán'),
    ('2027-02-08', FALSE, 'Tết Nguyên đán'),
    ('2027-02-09', FALSE, 'Tết Nguyên đán'),
    ('2027-02-10', FALSE, 'Nghỉ bù Tết Nguyên đán'),
    ('2027-02-11', FALSE, 'Nghỉ bù Tết Nguyên đán'),
    ('2027-04-16', FALSE, 'Giỗ Tổ Hùng Vương'),
    ('2027-04-30', FALSE, 'Ngày Chiến thắng'),
    ('2027-05-01', FALSE, 'Ngày Quốc tế lao động'),
    ('2027-05-03', FALSE, 'Nghỉ bù Ngày Quốc tế lao động'),
    ('2027-09-02', FALSE, 'Quốc khánh'),
    ('2027-09-03', FALSE, 'Quốc khánh');

INSERT INTO rule (kind, document, article, valid_from, valid_to, amount, unit) VALUES
    ('QUESTION_ANSWER', 'Nghị định 43/2011/NĐ-CP', 'Điều 17', '2011-08-01', NULL, 15, 'WORKING_DAYS');
