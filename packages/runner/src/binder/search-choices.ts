/** Filters a long list of options as somebody types; what is chosen stays in sight. */
export function searchChoices(set: HTMLElement): void {
  const search = set.querySelector<HTMLElement>("[data-search]");
  const field = search?.querySelector("input");
  const found = search?.querySelector("[role='status']");
  if (!search || !field || !found) return;
  search.hidden = false;
  const cards = [...set.querySelectorAll<HTMLElement>("[data-option]")];
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase().split(/\s+/);
    let count = 0;
    let all = 0;
    for (const card of cards) {
      const text = card.textContent.toLowerCase();
      const fits = wanted.every((word) => text.includes(word));
      // What an answer has hidden is no choice.
      if (!card.hidden) all += 1;
      if (fits && !card.hidden) count += 1;
      card.classList.toggle("is-filtered", !fits && !card.querySelector(".check:checked"));
    }
    found.textContent = field.value.trim() === "" ? "" : count === 0 ? "Nothing fits" : `${count} of ${all}`;
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Escape" && field.value !== "") {
      field.value = "";
      field.dispatchEvent(new Event("input"));
    }
  });
}
