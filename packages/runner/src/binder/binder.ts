import { fieldNames } from "../form/field-names.ts";
import type { Given } from "../form/given.ts";
import { advanceByItself } from "./advance-by-itself.ts";
import { askConflict } from "./ask-conflict.ts";
import { countAttention } from "./attention.ts";
import { watchChanges } from "./changed-note.ts";
import { createKeeper } from "./keeper.ts";
import { leadToFields } from "./lead-to-fields.ts";
import { bringToLife } from "./live-step.ts";
import { openMemory } from "./memory.ts";
import { findPage, type Page } from "./page.ts";
import { readSet } from "./read-set.ts";
import { refresh } from "./refresh.ts";
import { sameGiven } from "./same-given.ts";
import { searchChoices } from "./search-choices.ts";
import { sendAnswer } from "./send-answer.ts";
import { sendStep } from "./send-step.ts";
import { showError } from "./show-error.ts";
import { showSaving } from "./show-saving.ts";
import { uploadFiles } from "./upload-files.ts";
import { writeSet } from "./write-set.ts";

/** While somebody types. */
const PAUSE_MS = 600;

const found = findPage();
if (found) bind(found);

function bind(page: Page): void {
  const { data, form, sets } = page;
  const live = bringToLife(page);
  const memory = openMemory(page);
  const attention = countAttention(
    () => document.visibilityState === "visible",
    () => performance.now(),
    (heard) => document.addEventListener("visibilitychange", heard),
  );
  const drawn = new Map([...sets].map(([key, set]) => [key, readSet(set)]));

  const keeper = createKeeper(
    {
      send: (set, given, was) => sendAnswer(data.addresses.answers, { set, ...given, was, seconds: attention.take() }),
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      store: memory.store,
      tell: (saving) => showSaving(page, saving),
      saved(set, was) {
        const field = form.querySelector<HTMLInputElement>(`input[name="${fieldNames.was(set)}"]`);
        if (field) field.value = was;
        if (!live) void refresh(page);
      },
      adopt(set, stands) {
        const element = sets.get(set);
        if (element) writeSet(element, stands);
        takeIn(set);
      },
      conflict(set, theirs) {
        const element = sets.get(set);
        if (!element) return;
        askConflict(element, theirs, (stays) => {
          keeper.decide(set, theirs.was, stays);
          if (stays === "theirs") {
            writeSet(element, theirs);
            takeIn(set);
          }
        });
      },
      refused(set, message) {
        const element = sets.get(set);
        if (element) showError(element, message);
      },
    },
    Object.fromEntries(
      // "" is the fingerprint of no answer.
      [...form.querySelectorAll<HTMLInputElement>("input[name^='was.']")].map(({ name, value }) => [
        name.slice(4),
        value,
      ]),
    ),
  );

  /** Shows what a set's fields say now; gives back the sets whose answers that changed. */
  function takeIn(set: string): readonly string[] {
    if (live) return live.take(set);
    const element = sets.get(set);
    const given = element && readSet(element);
    if (!given || sameGiven(drawn.get(set), given)) return [];
    drawn.set(set, given);
    return [set];
  }

  function hear(set: string, wait: number): void {
    const element = sets.get(set);
    if (!element || element.dataset["type"] === "FILE_UPLOAD") return;
    if (live) changes.before(set, { given: live.given(set), places: live.places() }, wait > 0);
    for (const changed of takeIn(set)) {
      const other = sets.get(changed);
      if (other) keeper.give(changed, readSet(other), changed === set ? wait : 0);
    }
    if (live) changes.after(set, live.places());
  }

  function putBack(set: string, given: Given): void {
    const element = sets.get(set);
    if (!element) return;
    writeSet(element, given);
    hear(set, 0);
  }

  const changes = watchChanges(page, putBack);
  form.addEventListener("input", ({ target }) => {
    const set = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-set]")?.dataset["set"] : undefined;
    const isTyped = !(target instanceof HTMLInputElement) || !/^(radio|checkbox|date)$/.test(target.type);
    if (set) hear(set.slice(set.indexOf(".") + 1), isTyped ? PAUSE_MS : 0);
  });
  // What is left in a field is not waited for.
  form.addEventListener("focusout", () => {
    if (keeper.pending().size > 0) void keeper.flush();
  });
  addEventListener("pagehide", () => void keeper.flush());
  addEventListener("online", () => void keeper.flush());

  for (const set of sets.values()) searchChoices(set);
  const uploads = uploadFiles(page, (set, files, was) => {
    live?.answer(set, files);
    const field = form.querySelector<HTMLInputElement>(`input[name="${fieldNames.was(set)}"]`);
    if (field && was) field.value = was;
    if (!live) void refresh(page);
  });
  if (live) advanceByItself(page, live.isWhole);
  sendStep(page, keeper, attention, uploads);
  leadToFields();
  memory.bringBack((set, kept) => {
    const element = sets.get(set);
    if (!element) return false;
    if (sameGiven(readSet(element), { value: kept.value, inputs: kept.inputs })) return false;
    keeper.standUpon(set, kept.was);
    putBack(set, kept);
    return true;
  });
}
