// Gallery: what others begin from. Public saved walks, from which everybody starts; and blueprints, from which an administrator makes
// a wizard, a gate or a path in one click: they are read by whoever is signed in and kept by administrators.
// A blueprint holds a definition; what is made from it is a draft of its own and knows it no more.
export { Blueprint, TEMPLATE_CATEGORIES, type TemplateCategory } from "./blueprint.entity.ts";
export { GalleryFilter } from "./gallery-filter.input.ts";
export { type Gallery, listGallery } from "./list-gallery.ts";
