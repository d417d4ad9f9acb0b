import { sizeInWords } from "@boardwalk/ui/size-in-words";
import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";
import { filesIn } from "../form/files-in.ts";
import type { WalkFile } from "../form/walk-file.ts";
import { forgetErrors } from "./forget-errors.ts";
import type { Page } from "./page.ts";
import { showError } from "./show-error.ts";
import { showSaving } from "./show-saving.ts";

type Told = (set: string, files: readonly WalkFile[], was: string) => void;

export interface Uploads {
  /** Whether no file is on its way, here or away. */
  isSettled(): boolean;
  /** Waits for all that is on its way; whether all of it arrived. */
  settle(): Promise<boolean>;
}

/** Sends files as they are chosen, with their progress, and takes them away without leaving the page. */
export function uploadFiles(page: Page, told: Told): Uploads {
  const { sets } = page;
  const underWay = new Set<Promise<boolean>>();
  function follow(work: Promise<boolean>): void {
    underWay.add(work);
    void work.then(() => underWay.delete(work));
  }
  for (const [key, set] of sets) {
    const field = set.querySelector<HTMLInputElement>("input[type='file']");
    if (!field) continue;
    field.addEventListener("change", () => {
      const chosen = [...(field.files ?? [])];
      // They are sent now, and not once more with the form.
      field.value = "";
      follow(inTurn(set, chosen, (file) => upload(page, key, set, file, told)));
    });
    set.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      const id = button?.closest<HTMLElement>("[data-file]")?.dataset["file"];
      if (!button || id === undefined) return;
      event.preventDefault();
      follow(inTurn(set, [id], () => remove(page, key, set, id, told)));
    });
  }
  // Whoever leaves by a link or closes the page would lose what is half-way.
  addEventListener("beforeunload", (event) => {
    if (underWay.size > 0) event.preventDefault();
  });
  return {
    isSettled: () => underWay.size === 0,
    async settle() {
      let all = true;
      while (underWay.size > 0) all = (await Promise.all(underWay)).every(Boolean) && all;
      return all;
    },
  };
}

/** One after the other; what went wrong with any of them stands there to the end. */
async function inTurn<Item>(
  set: HTMLElement,
  items: readonly Item[],
  send: (item: Item) => Promise<string | null>,
): Promise<boolean> {
  const faults: string[] = [];
  forgetErrors(set);
  for (const item of items) {
    const fault = await send(item);
    if (fault !== null) faults.push(fault);
    if (faults.length > 0) showError(set, [...new Set(faults)].join(" "));
  }
  return faults.length === 0;
}

function upload(page: Page, key: string, set: HTMLElement, file: File, told: Told): Promise<string | null> {
  const row = set.querySelector(".walk-files")?.appendChild(progressRow(file));
  const bar = row?.querySelector("progress");
  const body = new FormData();
  body.set("set", key);
  body.set("file", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", page.data.addresses.files);
    request.setRequestHeader("Accept", "application/json");
    request.upload.onprogress = ({ loaded, total }) => {
      if (bar) bar.value = total > 0 ? loaded / total : 0;
    };
    request.onloadend = () => {
      row?.remove();
      const otherwise = `${file.name} did not arrive. Add it once more.`;
      resolve(answered(page, key, set, request.status, request.responseText, otherwise, told));
    };
    request.send(body);
  });
}

async function remove(page: Page, key: string, set: HTMLElement, id: string, told: Told): Promise<string | null> {
  const body = new URLSearchParams({ set: key, remove: id });
  const headers = { Accept: "application/json" };
  const response = await fetch(page.data.addresses.files, { method: "POST", body, headers }).catch(() => null);
  const text = (await response?.text().catch(() => "")) ?? "";
  return answered(page, key, set, response?.status ?? 0, text, "The file could not be removed. Try again.", told);
}

/** Shows the files that are there now; gives back what went wrong. */
function answered(
  page: Page,
  key: string,
  set: HTMLElement,
  status: number,
  text: string,
  otherwise: string,
  told: Told,
): string | null {
  const said = parse(text);
  if (status === 401) {
    // Signing in leads back to where the focus is.
    set.querySelector<HTMLElement>("input[type='file']:not(:disabled), button")?.focus();
    showSaving(page, "signed-out");
    return "You are signed out, so this was not done. Sign in, and do it once more.";
  }
  if (status !== 200) return typeof said["message"] === "string" ? said["message"] : otherwise;
  // Whoever writes elsewhere meanwhile is not taken away from there.
  const wasHere = set.contains(document.activeElement);
  const files = filesIn(said["files"]);
  set.querySelector(".walk-files")?.replaceChildren(...files.map((file) => fileRow(page, file)));
  const box = set.querySelector<HTMLElement>(".file");
  const field = set.querySelector<HTMLInputElement>("input[type='file']");
  if (box && field) {
    box.hidden = files.length >= Number(box.dataset["maxFiles"] ?? Number.POSITIVE_INFINITY);
    field.disabled = box.hidden;
  }
  told(key, files, typeof said["was"] === "string" ? said["was"] : "");
  if (wasHere) set.querySelector<HTMLElement>("input[type='file']:not(:disabled), button")?.focus();
  return null;
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function progressRow(file: File): HTMLElement {
  const row = document.createElement("li");
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.value = 0;
  bar.ariaLabel = file.name;
  row.append(part("span", "file-name", file.name), bar);
  return row;
}

function fileRow({ data }: Page, { id, name, bytes }: WalkFile): HTMLElement {
  const row = document.createElement("li");
  row.dataset["file"] = id;
  const link = part("a", "file-name", name);
  link.setAttribute("href", data.addresses.file.replace("~", id));
  const button = part("button", "btn btn-quiet", "Remove");
  button.setAttribute("name", fieldNames.act);
  button.setAttribute("value", acts.removeFile(id));
  button.append(part("span", "vh", ` ${name}`));
  row.append(link, part("span", "num faint", sizeInWords(bytes)), button);
  return row;
}

function part(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
