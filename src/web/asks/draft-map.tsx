import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AskDraftState, regionOf } from "./ask-draft.ts";
import { AskMap, boundsOfDemand } from "./ask-map.tsx";
import styles from "./asks.module.css";
import { newPlaceKey } from "./demand-file.ts";
import type { AskStep } from "./routes.ts";

/** The draft on the map; on the first step a click adds to it. */
export function DraftMap({
  state,
  step,
}: {
  readonly state: AskDraftState;
  readonly step: AskStep;
}) {
  const { t } = useTranslation("asks");
  const { draft } = state;
  const [setsCentre, setSetsCentre] = useState(false);
  const [initial] = useState(() => boundsOfDemand(draft.demand));
  const region = useMemo(() => regionOf(draft), [draft]);
  const isAround = draft.where === "around";
  const isSettingCentre = isAround && (setsCentre || !draft.centre);
  const clicked = ([lon, lat]: readonly [number, number]) => {
    const rounded = [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4] as const;
    if (isSettingCentre) {
      setSetsCentre(false);
      state.change({ centre: rounded });
      return;
    }
    const place = { key: newPlaceKey(), lon: rounded[0], lat: rounded[1], share: 10 };
    state.change({ demand: [...draft.demand, place] });
  };
  return (
    <>
      <AskMap
        region={region}
        demand={draft.demand}
        initial={initial}
        {...(step === "where" && { onClick: clicked })}
      />
      {step === "where" && (
        <div className={styles.clickAdds}>
          {isAround ? (
            <SegmentedControl
              aria-label={t("clickAdds")}
              value={isSettingCentre ? "centre" : "demand"}
              data={[
                { value: "centre", label: t("clickCentre") },
                { value: "demand", label: t("demandPlace") },
              ]}
              onChange={(chosen) => setSetsCentre(chosen === "centre")}
            />
          ) : (
            t("clickDemand")
          )}
        </div>
      )}
    </>
  );
}
