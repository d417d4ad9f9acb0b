import type { Saving } from "./keeper.ts";
import type { Page } from "./page.ts";

/** Says whether what was typed is saved; what goes well is said in passing, trouble is said aloud. */
export function showSaving({ form, data }: Page, saving: Saving): void {
  const plain = form.querySelector("[data-saved]");
  const trouble = form.querySelector<HTMLElement>("[data-trouble]");
  if (!plain || !trouble) return;
  const words = troubleIn(saving);
  if (saving === "saved")
    plain.textContent = `Saved ${new Date().toLocaleTimeString(data.prices.locale, { hour: "2-digit", minute: "2-digit" })}`;
  else plain.textContent = saving === "saving" ? "Saving…" : "";
  trouble.hidden = words === "";
  // What is said stands over the page, and never over the field that somebody types in.
  if (words !== "") document.activeElement?.scrollIntoView({ block: "nearest" });
  const said = trouble.querySelector("span");
  if (said && said.textContent !== words) said.textContent = words;
  const login = trouble.querySelector("a");
  if (!login) return;
  login.hidden = saving !== "signed-out";
  const at = document.activeElement?.closest("[data-set]");
  // Signing in leads back to the very field.
  if (at) login.href = data.addresses.login + encodeURIComponent(`#${at.id}`);
}

function troubleIn(saving: Saving): string {
  switch (saving) {
    case "saving":
    case "saved":
      return "";
    case "away":
      return "Offline: kept here, will be sent.";
    case "conflict":
      return "One answer was given elsewhere too. Say above which one stays.";
    case "signed-out":
      return "You are signed out. What you typed is kept in this browser.";
    case "ended":
      return "This walk can no longer be changed. What you typed last is not saved.";
  }
}
