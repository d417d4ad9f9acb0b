// Runner: a wizard's step drawn, as pure functions of the engine's state with plain HTML controls,
// and the small script that brings them to life without React. Onboarding shows them to people
// on a walk, the editor's canvas and the preview to authors.
export {};
