import { expect, test } from "vitest";
import { testSurroundings, useTestDatabase } from "../testing/index.ts";
import { addDemoAccounts } from "./add-demo-accounts.ts";
import { publishDemoWizards } from "./publish-demo-wizards.ts";
import { atOneMoment } from "./story/at-one-moment.fixture.ts";
import { SAM } from "./story/sams-walk.ts";
import type { Story } from "./story/story.ts";
import { tellStory } from "./story/tell-story.ts";
import { walkStoryByHand } from "./walk-story-by-hand.fixture.ts";
import { writePeople } from "./write-people.ts";
import { writeStory } from "./write-story.ts";

const database = useTestDatabase();
const around = testSurroundings();
const system = (text: string, values: readonly unknown[] = []) => database().as("superuser", null, text, [...values]);

test("what is written at once is what the verbs would have written, row for row, and counts the same", async () => {
  await addDemoAccounts(database(), around);
  const versions = await publishDemoWizards(database(), around);
  if (versions === null) throw new Error("The wizards were there before.");
  const [clock] = await system("select now() as now, (now() at time zone 'Europe/Amsterdam')::date::text as today");
  const whole = tellStory(versions, around.clock.now());
  const story = atOneMoment(whole, new Date(String(clock?.["now"])), String(clock?.["today"]), (walk, place) => {
    const isLive = versions.get(walk.wizard)?.at(-1)?.number === walk.version;
    const isOrigin = [...whole.saved, ...whole.shares].some((one) => one.walk === place);
    const isRepeated = whole.walks.some(({ from }) => from?.kind === "walk" && from.place === place);
    return (
      isLive &&
      walk.person !== SAM &&
      (place % 29 === 0 || isOrigin || isRepeated || (walk.from !== null && place % 3 === 0))
    );
  });
  expect(story.walks.length).toBeGreaterThan(25);
  expect(new Set(story.walks.map(({ from }) => from?.kind))).toEqual(new Set([undefined, "walk", "saved"]));
  expect(story.shares.length).toBeGreaterThan(3);

  const named = (prefix: string) => asOthers(story, prefix);
  const byHand = named("a");
  const people = await database().withSystem(around, (ctx) => writePeople(ctx, byHand.people));
  await walkStoryByHand(database(), byHand, people);
  const expected = await standing();
  const figures = await counted();

  await system("delete from wizard_session_templates");
  await system("delete from wizard_user_sessions");
  await system("delete from wizard_analytics");
  await system(
    "update wizards set total_starts = 0, total_completions = 0, total_completion_seconds = 0, avg_completion_time_minutes = null",
  );
  await database().withSystem(around, (ctx) => writeStory(ctx, named("b"), versions));
  expect(await counted()).toEqual(figures);
  const rows = await standing();
  for (const [place, row] of expected.entries()) expect(rows[place]).toEqual(row);
  expect(rows).toHaveLength(expected.length);
});

test("a day's figures are what its log says, counted the plain way", async () => {
  await system("delete from wizard_user_sessions");
  await system("delete from wizard_analytics");
  await system("delete from wizards");
  const versions = await publishDemoWizards(database(), around);
  if (versions === null) throw new Error("The wizards were there before.");
  const story = tellStory(versions, around.clock.now());
  await database().withSystem(around, (ctx) => writeStory(ctx, asOthers(story, "c"), versions));
  const kept = await system(
    `select wizard_key as wizard, analytics_date::text as day, a.total_starts as starts, a.total_completions as completions,
       a.total_abandons as abandons, unique_users as people, returning_users as returning
     from wizard_analytics a join wizards using (wizard_id) order by 1, 2`,
  );
  const days = await system(PLAINLY);
  expect(days.length).toBeGreaterThan(200);
  expect(kept).toEqual(days);
});

/** The same story with other people, who are made when it is written. */
function asOthers(story: Story, prefix: string): Story {
  return {
    ...story,
    people: story.people.map((person) => ({ ...person, email: person.email && `${prefix}.${person.email}` })),
  };
}

/** Everything that stands of walks, with names instead of ids, and without the moments. */
function standing() {
  return system(STANDING);
}

function counted() {
  return system(
    `select w.wizard_key, w.total_starts, w.total_completions, a.analytics_date::text as day, a.total_starts as starts,
       a.total_completions as completions, a.total_abandons as abandons, a.unique_users, a.returning_users
     from wizards w join wizard_analytics a using (wizard_id) order by 1, 4`,
  );
}

const STANDING = `
  with walks as (
    select s.*, row_number() over (order by s.session_id) as place from wizard_user_sessions s)
  select w.place::int, z.wizard_key, v.number, w.session_name, t.step_key as current, w.submitted, w.exits, w.started_on::text, w.revision,
    w.is_completed, w.is_template, w.store_user_data, w.device_type, w.total_price::text, w.session_metadata, w.completion_time_minutes,
    w.paused_at is null as going, w.abandoned_at is null as there, w.expires_at is null as lasting,
    (select jsonb_agg(jsonb_build_array(a.step_key, a.set_key, a.option_key, o.option_key, h.step_key, e.set_key, a.selected_value,
        a.additional_input, a.additional_input_encrypted is null, a.selection_order, a.time_spent_seconds) order by a.selection_order)
      from wizard_user_selections a left join wizard_options o using (option_id) join wizard_steps h on h.step_id = a.step_id
        join wizard_option_sets e on e.set_id = a.set_id
      where a.session_id = w.session_id) as answers,
    (select jsonb_agg(k.step_key order by k.step_key) from wizard_step_skips k where k.session_id = w.session_id) as skips,
    (select jsonb_agg(jsonb_build_array(l.activity_type, h.step_key, l.seconds, l.device_type,
        (l.activity_details - 'walkId' - 'savedWalkId' - 'shareId'),
        (select o.place from walks o where o.session_id = (l.activity_details ->> 'walkId')::uuid),
        (select m.template_name from wizard_session_templates m where m.template_id = (l.activity_details ->> 'savedWalkId')::uuid))
        order by l.log_id)
      from wizard_session_activity_log l left join wizard_steps h using (step_id) where l.session_id = w.session_id) as log,
    (select jsonb_agg(jsonb_build_array(o.place, m.template_name, p.replay_with_data, p.modifications_made))
      from wizard_session_replays p left join walks o on o.session_id = p.original_session_id
        left join wizard_session_templates m on m.template_id = p.template_id
      where p.new_session_id = w.session_id) as replays,
    (select jsonb_agg(jsonb_build_array(m.template_name, m.template_description, m.config_json, m.config_summary, m.is_public, m.use_count,
        m.last_used_at is null, m.tags) order by m.template_name)
      from wizard_session_templates m where m.original_session_id = w.session_id) as saved,
    (select jsonb_agg(jsonb_build_array(h.can_view, h.can_clone, h.can_edit, h.include_user_data, h.expires_at is null, h.max_uses,
        h.use_count, h.is_active, length(h.token_prefix), (select count(*) from share_uses u where u.share_id = h.share_id)))
      from wizard_session_shares h where h.session_id = w.session_id) as shares
  from walks w join wizards z using (wizard_id) join wizard_versions v on v.version_id = w.version_id
    left join wizard_steps t on t.step_id = w.current_step_id
  order by w.place`;

const PLAINLY = `
  with told as (
    select l.*, w.wizard_key, (l.created_at at time zone w.timezone)::date as day,
      lead(l.activity_type) over (partition by l.session_id order by l.created_at, l.log_id) as next_type
    from wizard_session_activity_log l join wizards w using (wizard_id)
    where l.activity_type in ('SESSION_STARTED', 'SESSION_ABANDONED', 'SESSION_RESUMED', 'SESSION_COMPLETED')),
  first_days as (
    select wizard_id, user_id, min(day) as first_day from told where activity_type = 'SESSION_STARTED' group by 1, 2)
  select t.wizard_key as wizard, t.day::text as day,
    (count(*) filter (where t.activity_type = 'SESSION_STARTED'))::int as starts,
    (count(*) filter (where t.activity_type = 'SESSION_COMPLETED'))::int as completions,
    (count(*) filter (where t.activity_type = 'SESSION_ABANDONED' and t.next_type is null))::int as abandons,
    (count(distinct t.user_id) filter (where t.activity_type = 'SESSION_STARTED'))::int as people,
    (count(distinct t.user_id) filter (where t.activity_type = 'SESSION_STARTED' and f.first_day < t.day))::int as returning
  from told t left join first_days f on f.wizard_id = t.wizard_id and f.user_id = t.user_id
  group by 1, 2
  having bool_or(t.activity_type <> 'SESSION_RESUMED')
  order by 1, 2`;
