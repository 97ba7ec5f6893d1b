-- Towns with a plan of this year each, given as settings of the session:
-- bench.towns   [{"number": 1, "name": "…", "goals": 300, "entries": 7200}]
-- bench.starter {"themes": [{"title", "sections": [titles]}], "departments": [{"name", "shortName"}]}
-- bench.today   the day up to which progress was reported
-- Nothing is drawn by chance: the same settings make the same towns, but for their ids.

CREATE TEMP TABLE towns AS
SELECT uuidv7() AS id, uuidv7() AS plan_id, uuidv7() AS document_id, t.*,
  -- In January and February last year's plan, so that there are always weeks to have reported on.
  date_trunc('year', current_setting('bench.today')::date - 60)::date AS start_on,
  least(current_setting('bench.today')::date,
    (date_trunc('year', current_setting('bench.today')::date - 60) + interval '1 year - 1 day')::date) AS today
FROM jsonb_to_recordset(current_setting('bench.towns')::jsonb) AS t(number int, name text, goals int, entries int);

INSERT INTO organisations (id, name) SELECT id, name FROM towns;

INSERT INTO departments (id, organisation_id, name, short_name, telephone, position)
SELECT uuidv7(), t.id, d.value ->> 'name', d.value ->> 'shortName', '8650-' || lpad(d.ordinality::text, 4, '0'), d.ordinality
FROM towns t, jsonb_array_elements(current_setting('bench.starter')::jsonb -> 'departments') WITH ORDINALITY d;

INSERT INTO users (id, organisation_id, department_id, username, name, role, password_hash, password_changed_at)
SELECT uuidv7(), organisation_id, id, format('t%s-staff%s', number, position), '填报人' || position, 'staff'::role, 'none', now()
FROM (SELECT d.*, t.number FROM departments d JOIN towns t ON t.id = d.organisation_id) d
UNION ALL
SELECT uuidv7(), id, NULL, format('t%s-leader%s', number, n), '分管领导' || n, 'leader'::role, 'none', now()
FROM towns, generate_series(1, 4) n
UNION ALL
SELECT uuidv7(), id, NULL, format('t%s-admin', number), '管理员', 'admin'::role, 'none', now() FROM towns;

INSERT INTO plans (id, organisation_id, year, title)
SELECT plan_id, id, extract(year FROM start_on)::int, extract(year FROM start_on) || '年度重点工作' FROM towns;

INSERT INTO themes (id, plan_id, position, title)
SELECT uuidv7(), t.plan_id, e.ordinality, e.value ->> 'title'
FROM towns t, jsonb_array_elements(current_setting('bench.starter')::jsonb -> 'themes') WITH ORDINALITY e;

INSERT INTO sections (id, plan_id, theme_id, position, title)
SELECT uuidv7(), h.plan_id, h.id, s.ordinality, s.value #>> '{}'
FROM themes h, jsonb_array_elements(current_setting('bench.starter')::jsonb -> 'themes' -> (h.position - 1) -> 'sections')
  WITH ORDINALITY s
WHERE h.plan_id IN (SELECT plan_id FROM towns);

-- What kinds of goals there are, in turn, and what they are about.
CREATE TEMP TABLE kinds (turn int, kind kind, direction direction, integral boolean, unit text, target numeric,
  baseline numeric, rated boolean, words text);
INSERT INTO kinds VALUES
  (0, 'cumulative', 'at_least', true, '家', 240, NULL, false, '引进培育科技型企业'),
  (1, 'milestones', 'at_least', false, NULL, NULL, NULL, false, '滨江园区配套道路建设'),
  (2, 'level', 'at_least', false, '%', 97, 82, true, '养老保险参保率'),
  (3, 'narrative', 'at_least', false, NULL, NULL, NULL, false, '招才引智与产学研合作'),
  (4, 'cumulative', 'at_least', false, '亿元', 26.5, NULL, false, '完成固定资产投资'),
  (5, 'hold', 'at_least', false, '%', 95, NULL, false, '生活污水治理率稳定达标'),
  (6, 'tally', 'at_least', false, '次', NULL, NULL, false, '开展安全隐患排查整治'),
  (7, 'cumulative', 'at_most', true, '起', 240, NULL, false, '控制生产安全一般事故'),
  (8, 'hold', 'at_most', false, '户', 3, NULL, false, '零就业家庭动态清零'),
  (9, 'level', 'at_least', false, '亿元', 180, 150, false, '规上工业总产值');

-- Each goal of each town with what its figures are made of. `pace` is how much of what is due it will have reached.
CREATE TEMP TABLE planned AS
SELECT uuidv7() AS id, t.number, t.id AS organisation_id, t.plan_id, t.start_on, t.today, n, k.*,
  t.entries / t.goals + (n <= t.entries % t.goals)::int AS entries,
  0.55 + (n * 7919 % 60) / 100.0 AS pace,
  (n - 1) * (SELECT count(*) FROM sections s WHERE s.plan_id = t.plan_id) / t.goals AS place,
  1 + n * 7 % 13 AS lead
FROM towns t, generate_series(1, t.goals) n JOIN kinds k ON k.turn = (n - 1) % 10;

CREATE TEMP TABLE places AS
SELECT s.id, s.plan_id, row_number() OVER (PARTITION BY s.plan_id ORDER BY h.position, s.position) - 1 AS place
FROM sections s JOIN themes h ON h.id = s.theme_id;
CREATE TEMP TABLE staff AS
SELECT u.id, u.organisation_id, u.department_id, d.position FROM users u JOIN departments d ON d.id = u.department_id;
CREATE TEMP TABLE leaders AS
SELECT id, organisation_id, row_number() OVER (PARTITION BY organisation_id ORDER BY username) - 1 AS place
FROM users WHERE role = 'leader';
ANALYZE towns, planned, places, staff, leaders;

INSERT INTO goals (id, organisation_id, plan_id, section_id, position, title, kind, direction, commitment, target, baseline,
  integral, unit, numerator_name, denominator_name, count_unit, start_on, due_on, last_year, note, lead_department_id,
  supervisor_id, person_in_charge_id, created_at)
SELECT g.id, g.organisation_id, g.plan_id, p.id, n, format('%s（第%s项）', words, n), kind, direction,
  CASE WHEN n % 5 = 0 THEN 'stretch' ELSE 'committed' END::commitment, target, baseline, integral, unit,
  CASE WHEN rated THEN '参保人数' END, CASE WHEN rated THEN '应参保人数' END, CASE WHEN rated THEN '人' END,
  start_on, start_on + interval '1 year - 1 day', CASE WHEN n % 3 = 0 THEN target * 0.9 END,
  CASE WHEN n % 4 = 0 THEN '配合事项' ELSE '' END, s.department_id, l.id, s.id, start_on
FROM planned g
JOIN places p ON p.plan_id = g.plan_id AND p.place = g.place
JOIN staff s ON s.organisation_id = g.organisation_id AND s.position = g.lead
JOIN leaders l ON l.organisation_id = g.organisation_id AND l.place = n % 4
ORDER BY g.number, n;

INSERT INTO supporting_departments (goal_id, department_id, organisation_id)
SELECT g.id, s.department_id, g.organisation_id
FROM planned g JOIN staff s ON s.organisation_id = g.organisation_id
  AND s.position IN (1 + g.lead % 13, CASE WHEN n % 2 = 0 THEN 1 + (g.lead + 4) % 13 END);

-- Every third count has a way to its target of its own: slow at first, then faster.
INSERT INTO checkpoints (id, goal_id, "on", expected)
SELECT uuidv7(), id, start_on + make_interval(months => 3 * q) - interval '1 day',
  CASE WHEN integral THEN trunc(target * share) ELSE target * share END
FROM planned, (VALUES (1, 0.15), (2, 0.4), (3, 0.7)) AS way(q, share)
WHERE kind = 'cumulative' AND direction = 'at_least' AND n % 3 = 1;

INSERT INTO milestones (id, goal_id, position, title, due_on, done_on, done_by_id, done_at)
SELECT uuidv7(), g.id, q, title, due, done, CASE WHEN done IS NOT NULL THEN s.id END, done + time '17:00'
FROM (SELECT *, CASE WHEN due - 5 <= today AND (n / 10 + q) % 7 > 0 THEN due - 5 END AS done FROM (
    SELECT *, (start_on + make_interval(months => 3 * q) - interval '1 day')::date AS due
    FROM planned, (VALUES (1, '方案编制'), (2, '开工建设'), (3, '主体完工'), (4, '竣工验收')) AS steps(q, title)
    WHERE kind = 'milestones') g) g
JOIN staff s ON s.organisation_id = g.organisation_id AND s.position = g.lead;

-- Some promises were raised at midyear, and leaders see some lights differently since three days ago.
INSERT INTO target_revisions (id, goal_id, from_on, previous_target, previous_due_on, previous_checkpoints, reason, made_by_id,
  made_at, idempotency_key)
SELECT uuidv7(), g.id, start_on + 181, target * 0.75, start_on + interval '1 year - 1 day', '[]', '年中调整目标',
  l.id, start_on + 181 + time '02:00', gen_random_uuid()
FROM planned g JOIN leaders l ON l.organisation_id = g.organisation_id AND l.place = n % 4
WHERE kind = 'cumulative' AND n % 25 = 5 AND start_on + 181 < today;

INSERT INTO light_overrules (id, goal_id, "on", light, reason, made_by_id, made_at)
SELECT uuidv7(), g.id, today - 3, 'yellow'::light, '已签约，数据未入账', l.id, today - 3 + time '02:00'
FROM planned g JOIN leaders l ON l.organisation_id = g.organisation_id AND l.place = n % 4
WHERE n % 40 = 5 AND today - 3 > start_on;

-- Reports over the year up to today, stored in the order in which they came in, as in earnest. `wobble` is between 0 and 1.
CREATE TEMP TABLE reported AS
SELECT g.*, i, (n * 7919 + i * 104729 + number * 31) % 1000 / 1000.0 AS wobble,
  start_on + floor((i - 0.5) / entries * (today - start_on))::int AS "on",
  (today - start_on) / 365.0 AS elapsed
FROM planned g, generate_series(1, entries) i;

INSERT INTO progress_entries (id, goal_id, author_id, "on", value, numerator, denominator, note, problem, next_step, recorded_at,
  idempotency_key, voided_at, voided_by_id, void_reason)
SELECT uuidv7(), r.id, s.id, "on", round(CASE WHEN rated THEN covered * 100 / 8000.0 ELSE figure END, 4),
  CASE WHEN rated THEN covered END, CASE WHEN rated THEN 8000 END, note,
  CASE WHEN i % 6 = 0 THEN '两处点位权属不清，协调进度偏慢。' ELSE '' END,
  CASE WHEN i % 6 = 0 THEN '下周会同相关科室现场办公，月底前落实。' ELSE '' END,
  "on" + time '09:30', gen_random_uuid(),
  CASE WHEN is_void THEN "on" + time '10:00' END, CASE WHEN is_void THEN s.id END, CASE WHEN is_void THEN '填错了数' END
FROM (
  SELECT *, round(80 * figure) AS covered, (n + i) % 40 = 0 AS is_void,
    (ARRAY['按计划推进，本周完成现场核查。', '与相关村社对接，资料已报送。', '项目例会明确了时间节点和责任人。',
      '完成阶段性任务，进入下一环节。', CASE WHEN figure IS NULL THEN '对照清单逐项销号。' ELSE '' END,
      CASE WHEN figure IS NULL THEN '本周召开推进会。' ELSE '' END])[1 + (n + i) % 6] AS note
  FROM (
    SELECT *, CASE kind
      WHEN 'cumulative' THEN CASE WHEN integral
        THEN greatest(1, floor(target * elapsed * pace / entries * (0.5 + wobble) + 0.5))
        ELSE round(target * elapsed * pace / entries * (0.5 + wobble), 4) END
      WHEN 'level' THEN round(baseline + (target - baseline) * (pace * ("on" - start_on) / 365.0 + wobble / 20), 2)
      WHEN 'hold' THEN CASE WHEN direction = 'at_most' THEN floor(wobble * 4.1) ELSE round(93.5 + wobble * 5, 2) END
      WHEN 'tally' THEN 1 + floor(wobble * 3) END AS figure
    FROM reported) r) r
JOIN staff s ON s.organisation_id = r.organisation_id AND s.position = r.lead
ORDER BY "on", r.number, n, i;

-- The plan as it was written: a sentence a goal, with the words that promise it in its middle.
CREATE TEMP TABLE sentences AS
SELECT *, sum(length(sentence)) OVER (PARTITION BY plan_id ORDER BY n) - length(sentence) AS start
FROM (SELECT id, plan_id, n, format('%s.全力推进%s（第%s项），确保年底前完成预期目标。', n, words, n) || E'\n' AS sentence,
  length(n || '.全力推进') AS before, length(format('%s（第%s项）', words, n)) AS promised FROM planned) s;

INSERT INTO plan_documents (id, organisation_id, plan_id, version, text, imported_by_id)
SELECT t.document_id, t.id, t.plan_id, 1, (SELECT string_agg(sentence, '' ORDER BY n) FROM sentences s WHERE s.plan_id = t.plan_id), u.id
FROM towns t JOIN users u ON u.organisation_id = t.id AND u.role = 'admin';

INSERT INTO goal_sources (document_id, goal_id, plan_id, start, "end", sentence_start, sentence_end)
SELECT t.document_id, s.id, t.plan_id, start + before, start + before + promised, start, start + length(sentence) - 1
FROM sentences s JOIN towns t ON t.plan_id = s.plan_id;
