/** A walk of a wizard that saves no progress ends with the visit: when this long nothing is answered. */
export const VISIT_MINUTES = 60;
