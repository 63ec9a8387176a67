import type { asks as english } from "../en/asks.ts";
import type { Words } from "../words.ts";

export const asks: Words<typeof english> = {};
