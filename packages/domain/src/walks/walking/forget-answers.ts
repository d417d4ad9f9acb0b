/**
 * Parts of a statement that has the walks to forget as `forgotten(session_id)`: answers, files and what was said of a skip go, the
 * route and its times stay.
 */
export const FORGET_ANSWERS = `
  gone as (delete from wizard_user_selections a using forgotten w where a.session_id = w.session_id),
  unsaid as (
    update wizard_step_skips k set skip_reason = null from forgotten w
    where k.session_id = w.session_id and k.skip_reason is not null),
  gone_files as (delete from files f using forgotten w where f.walk_id = w.session_id)`;
