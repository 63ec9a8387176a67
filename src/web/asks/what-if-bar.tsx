import { Badge, Button, RangeSlider, Slider } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import { daysLater, daysOf, today, useFormats } from "../words/formats.ts";
import type { Ask } from "./readings.ts";
import type { WhatIfState } from "./use-what-if.ts";
import styles from "./what-if.module.css";

const HORIZON_DAYS = 540;

function offsetOf(start: string, date: string): number {
  return daysOf({ from: start, until: date });
}

function DatesSlider({ ask, state }: { readonly ask: Ask; readonly state: WhatIfState }) {
  const { t } = useTranslation(["asks", "frame"]);
  const formats = useFormats();
  const { terms } = state;
  const dates = [today(), ask.period.from, terms.from].sort();
  const start = dates[0]!;
  const end = [daysLater(today(), HORIZON_DAYS), daysLater(ask.period.until, 180), terms.until]
    .sort()
    .at(-1)!;
  const text = terms.from < terms.until ? formats.period(terms) : "–";
  return (
    <div>
      <div className={styles.head}>
        <span>{t("dates")}</span>
        <span>
          {text} · {t("frame:days", { count: daysOf(terms) })}
        </span>
      </div>
      <RangeSlider
        size="sm"
        min={0}
        max={offsetOf(start, end)}
        minRange={1}
        value={[offsetOf(start, terms.from), offsetOf(start, terms.until)]}
        label={(offset) => formats.date(daysLater(start, offset))}
        thumbFromLabel={t("firstDay")}
        thumbToLabel={t("endDay")}
        onChange={([from, until]) =>
          state.change({ from: daysLater(start, from), until: daysLater(start, until) })
        }
      />
    </div>
  );
}

function QuantitySlider({ ask, state }: { readonly ask: Ask; readonly state: WhatIfState }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const { quantity } = state.terms;
  return (
    <div>
      <div className={styles.head}>
        <span>{t("quantity")}</span>
        <span>
          {formats.number(quantity, 2)} {t(`terms:unit/${ask.unit}`)}
        </span>
      </div>
      <Slider
        size="sm"
        min={1}
        max={Math.ceil(Math.max(20, ask.quantity * 4, quantity))}
        value={quantity}
        label={(value) => formats.number(value, 2)}
        thumbLabel={t("quantity")}
        onChange={(value) => state.change({ quantity: value })}
      />
    </div>
  );
}

function useKeep(ask: Ask, state: WhatIfState) {
  const { t } = useTranslation("asks");
  const tellDone = useTellDone();
  type Terms = Pick<Ask, "period" | "quantity">;
  const send = (terms: Terms) =>
    api.requests[":id"].$patch({ param: { id: ask.id }, header: {}, json: terms });
  const restore = useWrite({ send, touches: ["requests", "matches"] });
  const { period, quantity } = ask;
  return useWrite({
    send,
    touches: ["requests", "matches"],
    done: () => {
      state.clear();
      tellDone(t("kept"), () => restore.mutate({ period, quantity }));
    },
  });
}

/** What differs from the request, and whether to keep it. */
function Differences({ ask, state }: { readonly ask: Ask; readonly state: WhatIfState }) {
  const { t } = useTranslation(["asks", "terms"]);
  const formats = useFormats();
  const keep = useKeep(ask, state);
  const { from, until, quantity } = state.terms;
  const isOtherPeriod = from !== ask.period.from || until !== ask.period.until;
  return (
    <div className={styles.differences} role="status">
      {isOtherPeriod && (
        <Badge variant="outline">
          {t("insteadOf", { now: formats.period(state.terms), asked: formats.period(ask.period) })}
        </Badge>
      )}
      {quantity !== ask.quantity && (
        <Badge variant="outline">
          {t("insteadOf", {
            now: formats.number(quantity, 2),
            asked: `${formats.number(ask.quantity, 2)} ${t(`terms:unit/${ask.unit}`)}`,
          })}
        </Badge>
      )}
      <Button
        size="compact-xs"
        variant="default"
        loading={keep.isPending}
        onClick={() => keep.mutate({ period: { from, until }, quantity })}
      >
        {t("keep")}
      </Button>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={state.reset}>
        {t("reset")}
      </Button>
    </div>
  );
}

/** Sliders for dates and quantity; prices follow. */
export function WhatIfBar(props: { readonly ask: Ask; readonly state: WhatIfState }) {
  const { t } = useTranslation("asks");
  return (
    <section className={styles.bar} aria-label={t("whatIf")}>
      <DatesSlider {...props} />
      <QuantitySlider {...props} />
      {props.state.differs && <Differences {...props} />}
    </section>
  );
}
