import type { operator as english } from "../en/operator.ts";
import type { Words } from "../words.ts";

export const operator: Words<typeof english> = {};
