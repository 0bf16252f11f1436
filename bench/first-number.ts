/** Where the environments of a bench are counted from: a number that stands nowhere else in their JSON. */
export const FIRST_NUMBER = 7_345_000;
