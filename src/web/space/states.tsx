import { Badge } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Listing } from "./readings.ts";

const STROKES = {
  draft: { variant: "outline", color: "gray" },
  published: { variant: "light", color: "gray" },
  paused: { variant: "outline", color: "gray" },
  closed: { variant: "transparent", color: "gray" },
} as const;

/** The state of a listing, told by word and by weight. */
export function ListingState({ state }: Pick<Listing, "state">) {
  const { t } = useTranslation("terms");
  return (
    <Badge miw="max-content" {...STROKES[state]}>
      {t(`listing/${state}`)}
    </Badge>
  );
}
