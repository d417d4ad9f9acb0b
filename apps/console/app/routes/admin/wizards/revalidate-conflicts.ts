import type { ShouldRevalidateFunction } from "@remix-run/react";

/** By itself Remix loads nothing again behind an action that was refused. */
export const revalidateConflicts: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
