/**
 * The same keys in another language. English counts one thing apart from several, Chinese does not,
 * so that a key ending in `_one` has no counterpart.
 */
export type Words<English> = {
  [Key in keyof English as Key extends `${string}_one` ? never : Key]: string;
};
