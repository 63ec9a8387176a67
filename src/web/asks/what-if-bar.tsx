import { Button, Slider } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { daysLater, daysOf, useFormats } from "../words/formats.ts";
import styles from "./asks.module.css";
import type { Ask, WhatIf } from "./readings.ts";

const LONGEST_DAYS = 365;
const FARTHEST_DAYS = 120;

function useSetWhatIf(): (whatIf: WhatIf) => void {
  const navigate = useNavigate();
  return ({ from, until, quantity }) =>
    void navigate({
      to: ".",
      search: ({ from: _from, until: _until, quantity: _quantity, ...rest }) => ({
        ...rest,
        ...(from && { from }),
        ...(until && { until }),
        ...(quantity && { quantity }),
      }),
      replace: true,
    });
}

interface Moved {
  readonly shift: number;
  readonly days: number;
  readonly quantity: number;
}

function whatIfOf(ask: Ask, { shift, days, quantity }: Moved): WhatIf {
  const from = daysLater(ask.period.from, shift);
  const until = daysLater(from, days);
  const hasOtherDates = from !== ask.period.from || until !== ask.period.until;
  return {
    ...(hasOtherDates ? { from, until } : {}),
    ...(quantity !== ask.quantity ? { quantity } : {}),
  };
}

function movedOf(ask: Ask, whatIf: WhatIf): Moved {
  const from = whatIf.from ?? ask.period.from;
  const until = whatIf.until ?? ask.period.until;
  return {
    shift: daysOf({ from: ask.period.from, until: from }),
    days: daysOf({ from, until }),
    quantity: whatIf.quantity ?? ask.quantity,
  };
}

function Sliders(props: {
  readonly ask: Ask;
  readonly whatIf: WhatIf;
  readonly onSet: (whatIf: WhatIf) => void;
}) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const { ask, onSet } = props;
  const told = movedOf(ask, props.whatIf);
  const [moved, setMoved] = useState(told);
  const key = Object.values(told).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address may change otherwise too
  useEffect(() => setMoved(told), [key]);
  const most = Math.max(10, Math.ceil(ask.quantity * 3));
  const slide = (part: Partial<Moved>) => setMoved({ ...moved, ...part });
  const settle = (part: Partial<Moved>) => onSet(whatIfOf(ask, { ...moved, ...part }));
  const from = formats.date(daysLater(ask.period.from, moved.shift));
  return (
    <div className={styles.sliders}>
      <label>
        <span>
          {t("shift")} <output>{from}</output>
        </span>
        <Slider
          thumbLabel={t("shift")}
          label={null}
          size="xs"
          min={-FARTHEST_DAYS}
          max={FARTHEST_DAYS}
          value={moved.shift}
          onChange={(shift) => slide({ shift })}
          onChangeEnd={(shift) => settle({ shift })}
        />
      </label>
      <label>
        <span>
          {t("days")} <output>{formats.number(moved.days)}</output>
        </span>
        <Slider
          thumbLabel={t("days")}
          label={null}
          size="xs"
          min={1}
          max={LONGEST_DAYS}
          value={moved.days}
          onChange={(days) => slide({ days })}
          onChangeEnd={(days) => settle({ days })}
        />
      </label>
      <label>
        <span>
          {t("quantity")}{" "}
          <output>
            {formats.number(moved.quantity, 1)} {t(`terms:unit/${ask.unit}`)}
          </output>
        </span>
        <Slider
          thumbLabel={t("quantity")}
          label={null}
          size="xs"
          min={1}
          max={most}
          value={moved.quantity}
          onChange={(quantity) => slide({ quantity })}
          onChangeEnd={(quantity) => settle({ quantity })}
        />
      </label>
    </div>
  );
}

/** Other dates and quantity, priced at once; kept only when asked to. */
export function WhatIfBar({ ask, whatIf }: { readonly ask: Ask; readonly whatIf: WhatIf }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const tellDone = useTellDone();
  const set = useSetWhatIf();
  const period = {
    from: whatIf.from ?? ask.period.from,
    until: whatIf.until ?? ask.period.until,
  };
  const quantity = whatIf.quantity ?? ask.quantity;
  const keep = useWrite({
    send: (kept: { period: typeof period; quantity: number }) =>
      api.requests[":id"].$patch({ param: { id: ask.id }, header: {}, json: kept }),
    touches: ["requests"],
    done: () => {
      set({});
      const undo = () => keep.mutate({ period: ask.period, quantity: ask.quantity });
      tellDone(t("kept"), undo);
    },
  });
  const differs = Object.keys(whatIf).length > 0;
  const words = {
    period: formats.period(period),
    quantity: `${formats.number(quantity, 1)} ${t(`terms:unit/${ask.unit}`)}`,
  };
  return (
    <section className={styles.whatIf} aria-label={t("whatIf")}>
      <Sliders ask={ask} whatIf={whatIf} onSet={set} />
      {differs && (
        <div className={styles.differs} role="status">
          {t("differs", words)}
          <Button size="compact-xs" variant="default" onClick={() => set({})}>
            {t("reset")}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            loading={keep.isPending}
            onClick={() => keep.mutate({ period, quantity })}
          >
            {t("keep")}
          </Button>
        </div>
      )}
    </section>
  );
}
