import { Button, SegmentedControl } from "@mantine/core";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Failed, SkeletonRows } from "../frame/states.tsx";
import { PickList } from "./pick-list.tsx";
import { PrintedList } from "./printed-list.tsx";
import type { OrderOfSlotting } from "./readings.ts";
import type { SlottingSearch } from "./search.ts";
import type { Slotted } from "./slotted.ts";
import styles from "./tour.module.css";
import { TourControls, TourSequence } from "./tour-controls.tsx";
import { TourOrders } from "./tour-orders.tsx";
import { TourPolicies } from "./tour-policies.tsx";
import type { TourState } from "./use-tour.ts";

interface TourPanelProps {
  readonly slottingId: string;
  readonly slotted: Slotted;
  readonly tour: TourState;
  readonly list: string | undefined;
  readonly change: (change: Partial<Record<keyof SlottingSearch, unknown>>) => void;
}

/** The walks of the pick list, and the one chosen pick by pick. */
function Walks({ slotted, tour, list, change }: Omit<TourPanelProps, "slottingId">) {
  const { t } = useTranslation(["floor", "terms"]);
  const { asked, walked, player, filled, time, policy } = tour;
  if (asked.error) return <Failed error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data || !walked || !player) return <SkeletonRows count={4} />;
  const skuIn = (slot: number) => filled.contents.get(slot)?.skuCode;
  return (
    <>
      {slotted.before && (
        <SegmentedControl
          aria-label={t("slotsOf")}
          value={time}
          data={[
            { value: "after", label: t("slotsAfter") },
            { value: "before", label: t("slotsBefore") },
          ]}
          onChange={(slots) => change({ slots: slots === "after" ? undefined : slots })}
        />
      )}
      <TourPolicies
        drawn={slotted.drawn}
        tours={asked.data}
        chosen={policy}
        onChoose={(chosen) => change({ policy: chosen === "optimal" ? undefined : chosen })}
        shortestBeforeM={tour.shortestBeforeM}
      />
      <div className={styles.row}>
        <TourControls walked={walked} player={player} />
        <Button variant="default" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </div>
      <TourSequence walked={walked} player={player} skuIn={skuIn} />
      <PrintedList
        title={list ? t("pickListOf", { name: list }) : t("pickList")}
        policy={t(`terms:policy/${policy}`)}
        slotted={slotted}
        walked={walked}
        skuIn={skuIn}
      />
    </>
  );
}

/** Chooses a pick list and shows how it is walked. */
export function TourPanel(props: TourPanelProps) {
  const { t } = useTranslation("floor");
  const { slotted, tour, list, change } = props;
  const nameOf = useCallback(
    ({ number, reference }: OrderOfSlotting) => reference ?? t("orderNumber", { number }),
    [t],
  );
  const choose = useCallback(
    (order: OrderOfSlotting) => change({ pick: order.skuCodes, list: nameOf(order) }),
    [change, nameOf],
  );
  return (
    <div className={styles.panel}>
      <TourOrders slottingId={props.slottingId} chosen={list} nameOf={nameOf} onChoose={choose} />
      <PickList
        name={list}
        picks={tour.picks}
        missing={tour.missing}
        isKnown={(code) => slotted.after.slotOf.has(code)}
        onChange={(picks) =>
          change({ pick: picks.length > 0 ? picks : undefined, list: undefined })
        }
      />
      {tour.picks.length > tour.missing.length ? (
        <Walks slotted={slotted} tour={tour} list={list} change={change} />
      ) : (
        <p className="dim">{t("choosePicks")}</p>
      )}
    </div>
  );
}
