/** The name mark on a grid of 16: five planks going on board. */
export const MARK_PATH =
  "M0.4 15H13.6L12.69 11H2.5ZM3.19 10H12.63L12.82 7H5.63ZM6.57 6H13L13.54 4H8.61ZM9.72 3H13.9L14.32 2H10.88Z";
