import { ActionIcon } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Box, slotAt, slotBox } from "../../layout/engine/floor-plan-sheet.ts";
import type { DrawnPlan } from "./drawn-plan.ts";
import styles from "./plan.module.css";
import { viewBoxOf } from "./plan-sheet.tsx";
import { moveByKey, useViewport, type Viewport, ZOOM_STEP } from "./viewport.ts";

/** A point of the picture, as a share of its width. */
export interface Pointed {
  readonly slot: number;
  readonly acrossShare: number;
}

function ZoomButtons({ viewport }: { readonly viewport: Viewport }) {
  const { t } = useTranslation(["floor", "frame"]);
  return (
    <div className={styles.zoom}>
      <ActionIcon
        variant="default"
        aria-label={t("frame:zoomIn")}
        onClick={() => viewport.zoom(ZOOM_STEP)}
      >
        +
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t("frame:zoomOut")}
        onClick={() => viewport.zoom(1 / ZOOM_STEP)}
      >
        −
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t("showWhole")} onClick={viewport.reset}>
        ⤢
      </ActionIcon>
    </div>
  );
}

/** Slots outlined over whatever is drawn. */
export function LitSlots({
  drawn,
  slots,
}: {
  readonly drawn: DrawnPlan;
  readonly slots: readonly number[];
}) {
  return slots.map((slot) => (
    <rect key={slot} className={styles.lit} {...slotBox(drawn.plan, drawn.sheet, slot)} />
  ));
}

/**
 * A floor plan to look at: moved by dragging and arrow keys, nearer by wheel, + and −, or buttons;
 * names its slots on hovering.
 */
export function PlanView(props: {
  readonly drawn: DrawnPlan;
  /** What is drawn, for those who cannot see it. */
  readonly label: string;
  /** The sheets, one over the other; each takes this view box. */
  readonly children: (viewBox: string, box: Box) => ReactNode;
  /** What is said of a slot under the cursor. */
  readonly textOf: (pointed: Pointed) => string;
  readonly onHover?: (pointed: Pointed | undefined) => void;
  readonly onChoose?: (pointed: Pointed) => void;
  readonly note?: ReactNode;
}) {
  const { drawn } = props;
  const viewport = useViewport(drawn.whole);
  const [tip, setTip] = useState<{ x: number; y: number; pointed: Pointed }>();
  const pointedAt = (event: React.MouseEvent): Pointed | undefined => {
    const point = viewport.at(event);
    const slot = point && slotAt(drawn.plan, drawn.sheet, point.x, point.y);
    if (slot === undefined) return undefined;
    const rect = event.currentTarget.getBoundingClientRect();
    return { slot, acrossShare: (event.clientX - rect.left) / rect.width };
  };
  const hover = (event: React.MouseEvent) => {
    const pointed = pointedAt(event);
    if (pointed?.slot === tip?.pointed.slot && !pointed) return;
    const rect = event.currentTarget.getBoundingClientRect();
    setTip(pointed && { x: event.clientX - rect.left, y: event.clientY - rect.top, pointed });
    if (pointed?.slot !== tip?.pointed.slot) props.onHover?.(pointed);
  };
  const leave = () => {
    setTip(undefined);
    props.onHover?.(undefined);
  };
  return (
    <div className={styles.view}>
      <section
        className={styles.surface}
        ref={viewport.ref}
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the plan is moved by keys too
        tabIndex={0}
        data-chooses={props.onChoose !== undefined || undefined}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (moveByKey(viewport, event.key)) event.preventDefault();
        }}
        {...viewport.handlers}
        onMouseMove={hover}
        onMouseLeave={leave}
        onClick={(event) => {
          const pointed = viewport.hasDragged() ? undefined : pointedAt(event);
          if (pointed) props.onChoose?.(pointed);
        }}
      >
        {props.children(viewBoxOf(viewport.box), viewport.box)}
        {tip && (
          <svg className={styles.layer} viewBox={viewBoxOf(viewport.box)} aria-hidden="true">
            <LitSlots drawn={drawn} slots={[tip.pointed.slot]} />
          </svg>
        )}
      </section>
      {tip && (
        <div
          className={styles.tip}
          style={{ left: tip.x, top: tip.y }}
          data-left={tip.pointed.acrossShare > 0.6 || undefined}
        >
          {props.textOf(tip.pointed)}
        </div>
      )}
      <ZoomButtons viewport={viewport} />
      {props.note && <div className={styles.note}>{props.note}</div>}
    </div>
  );
}
