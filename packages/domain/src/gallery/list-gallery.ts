import { type Ctx, userIdOf } from "../kernel/index.ts";
import { presentSavedWalk, SAVED_WALK_COLUMNS, type SavedWalkView } from "../walks/index.ts";
import { GalleryFilter } from "./gallery-filter.input.ts";

export interface Gallery {
  readonly saved: readonly SavedWalkView[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  /** Of all that is public, the most frequent first. */
  readonly tags: readonly string[];
  readonly wizards: readonly { readonly key: string; readonly name: string }[];
}

const ON_A_PAGE = 20;
const TAGS_SHOWN = 20;

// What the policies let anybody see, of wizards that walks may begin on today.
const PUBLIC = `from wizard_session_templates t join wizards w on w.wizard_id = t.wizard_id
  where t.is_public and w.published_version is not null and w.is_active and w.is_public and w.archived_at is null and w.allow_templates`;
const ASKED = `(?::text = '' or position(lower(?::text) in lower(t.template_name || ' ' || coalesce(t.template_description, '') || ' ' || w.wizard_name)) > 0)
  and (?::text = '' or coalesce(t.tags, '[]'::jsonb) @> to_jsonb(?::text)) and (?::text = '' or w.wizard_key = ?::text)`;

/** Public saved walks, official ones first, for everybody, signed in or not. */
export async function listGallery(ctx: Ctx, raw: Partial<Record<keyof GalleryFilter, unknown>> = {}): Promise<Gallery> {
  const { search, tag, wizard, page } = GalleryFilter.parse(raw);
  const asked = [search, search, tag, tag, wizard, wizard];
  const [counted] = await ctx.em.execute<{ count: number }[]>(
    `select count(*)::int as count ${PUBLIC} and ${ASKED}`,
    asked,
  );
  const count = counted?.count ?? 0;
  const pages = Math.max(1, Math.ceil(count / ON_A_PAGE));
  const shown = Math.min(page, pages);
  const rows = await ctx.em.execute<unknown[]>(
    `select ${SAVED_WALK_COLUMNS} ${PUBLIC} and ${ASKED}
     order by t.is_official desc, t.use_count desc, t.template_id desc limit ${ON_A_PAGE} offset ?`,
    [userIdOf(ctx.actor), ...asked, (shown - 1) * ON_A_PAGE],
  );
  const tags = await ctx.em.execute<{ tag: string }[]>(
    `select g.tag from (select jsonb_array_elements_text(t.tags) as tag ${PUBLIC} and jsonb_typeof(t.tags) = 'array') g
     group by g.tag order by count(*) desc, g.tag limit ${TAGS_SHOWN}`,
  );
  const wizards = await ctx.em.execute<{ key: string; name: string }[]>(
    `select distinct w.wizard_key as key, w.wizard_name as name ${PUBLIC} order by name limit 200`,
  );
  return {
    saved: rows.map(presentSavedWalk),
    count,
    page: shown,
    pages,
    tags: tags.map((one) => one.tag),
    wizards,
  };
}
