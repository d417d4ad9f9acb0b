/** Says at a set what the server said of its answer. */
export function showError(set: HTMLElement, message: string): void {
  const said = document.createElement("p");
  said.className = "err";
  said.textContent = message;
  set.classList.add("has-error");
  set.querySelector(".set-errors")?.replaceChildren(said);
}
