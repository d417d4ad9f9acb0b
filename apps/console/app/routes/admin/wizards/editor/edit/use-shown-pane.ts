import { useLocation } from "@remix-run/react";
import { useState } from "react";

export type PaneId = (typeof PANES)[number]["id"];

export const PANES = [
  { id: "outline", label: "Outline" },
  { id: "canvas", label: "Canvas" },
  { id: "inspect", label: "Inspector" },
] as const;

/** Which pane a phone shows. The address says it, past the router, which would paint all three for it. */
export function useShownPane(): [PaneId, (pane: PaneId) => void] {
  const { search } = useLocation();
  const [shown, setShown] = useState(() => paneOf(search));
  return [
    shown,
    (pane) => {
      setShown(pane);
      const url = new URL(window.location.href);
      if (pane === PANES[0].id) url.searchParams.delete("pane");
      else url.searchParams.set("pane", pane);
      window.history.replaceState(window.history.state, "", url.href.replaceAll("%2C", ","));
    },
  ];
}

function paneOf(search: string): PaneId {
  const asked = new URLSearchParams(search).get("pane");
  return PANES.find(({ id }) => id === asked)?.id ?? PANES[0].id;
}
