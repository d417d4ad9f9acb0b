// Gallery: what others begin from. Blueprints, from which an administrator makes a wizard, a gate or
// a path in one click. They are read by whoever is signed in and kept by administrators.
// A blueprint holds a definition; what is made from it is a draft of its own and knows it no more.
export { Blueprint, TEMPLATE_CATEGORIES, type TemplateCategory } from "./blueprint.entity.ts";
