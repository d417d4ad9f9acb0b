// Every component with its states, for whoever builds a screen and for the checks that look at all of them.
// Served at /dev/components outside production; it has its own entry, so that no other page carries it.
// A screen that needs something else adds it here first.
export { ComponentGallery } from "./component-gallery.tsx";
