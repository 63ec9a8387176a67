import { SegmentedControl } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import type { FloorPlanAnswer, Slotting, SlottingResult } from "./readings.ts";
import { SLOTTING_TABS, type SlottingSearch } from "./search.ts";
import type { Slotted } from "./slotted.ts";

export type Change = (change: Partial<Record<keyof SlottingSearch, unknown>>) => void;

/** What each tab of a slotting is given. */
export interface DoneProps {
  readonly answer: FloorPlanAnswer;
  readonly slotting: Slotting;
  readonly result: SlottingResult;
  readonly slotted: Slotted;
  readonly search: SlottingSearch;
  readonly change: Change;
}

/** The tabs, and what is under the one chosen. */
export function Tabbed(props: {
  readonly result: SlottingResult;
  readonly tab: (typeof SLOTTING_TABS)[number];
  readonly change: Change;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { placements, unassigned } = props.result;
  const counts = {
    placements: placements.length,
    unassigned: unassigned.length,
    tour: undefined,
    moves: undefined,
  };
  const label = (tab: keyof typeof counts) => {
    const count = counts[tab];
    return count === undefined ? t(tab) : `${t(tab)} ${formats.number(count)}`;
  };
  return (
    <div className={styles.tabbed}>
      <SegmentedControl
        aria-label={t("tabs")}
        fullWidth
        value={props.tab}
        data={SLOTTING_TABS.map((tab) => ({ value: tab, label: label(tab) }))}
        onChange={(tab) => props.change({ tab: tab === "placements" ? undefined : tab })}
      />
      <div className={styles.tab}>{props.children}</div>
    </div>
  );
}
