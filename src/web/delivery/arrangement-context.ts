import { createContext, useContext } from "react";
import type { Arrangement } from "./use-arrangement.ts";

export const ArrangementContext = createContext<Arrangement | undefined>(undefined);

/** The day as it is being arranged. @throws Error outside of a solved day */
export function useArranging(): Arrangement {
  const arrangement = useContext(ArrangementContext);
  if (!arrangement) throw new Error("There is no day to arrange here.");
  return arrangement;
}
