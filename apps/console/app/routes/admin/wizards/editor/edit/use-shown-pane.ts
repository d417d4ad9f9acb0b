import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { writeAddress } from "../write-address.ts";

export type PaneId = (typeof PANES)[number]["id"];

export const PANES = [
  { id: "outline", label: "Outline" },
  { id: "canvas", label: "Canvas" },
  { id: "inspect", label: "Inspector" },
] as const;

/** Which pane a phone shows. The address says it. */
export function useShownPane(): [PaneId, (pane: PaneId) => void] {
  const { search } = useLocation();
  const [shown, setShown] = useState(() => paneOf(search));
  return [
    shown,
    (pane) => {
      setShown(pane);
      writeAddress("pane", pane === PANES[0].id ? null : pane);
    },
  ];
}

function paneOf(search: string): PaneId {
  const asked = new URLSearchParams(search).get("pane");
  return PANES.find(({ id }) => id === asked)?.id ?? PANES[0].id;
}
