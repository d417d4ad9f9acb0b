import type { PriceStyle } from "@boardwalk/runner";
import { useRouteLoaderData } from "@remix-run/react";
import { useEditorState } from "../draft/use-editor-state.ts";
import type { loadEditor } from "../load-editor.ts";

/** How prices of the draft are said: in the wizard's currency, or else in its organization's. */
export function usePrices(): PriceStyle {
  const loaded = useRouteLoaderData<typeof loadEditor>("routes/admin/wizards/editor/editor");
  const own = useEditorState(({ definition }) => definition.settings.currency);
  return { currency: own ?? loaded?.currency ?? null, locale: loaded?.clock.locale ?? "en" };
}
