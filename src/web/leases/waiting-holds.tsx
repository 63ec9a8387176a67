import { Button, Group } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { useDeciding } from "./deciding.ts";
import styles from "./leases.module.css";
import { useQuantity } from "./quantity.ts";
import { type Hold, readingHolds, type TradeSide } from "./readings.ts";
import { useSideOf } from "./trade-side.ts";

function WaitingHold({ hold }: { readonly hold: Hold }) {
  const { t } = useTranslation("leases");
  const formats = useFormats();
  const quantityOf = useQuantity();
  const side = useSideOf(hold);
  const { accept, decline, giveBack } = useDeciding();
  const other = side === "owner" ? hold.exporter : hold.owner;
  const isBusy = accept.isPending || decline.isPending || giveBack.isPending;
  return (
    <li className={styles.waiting}>
      <div>
        <TextLink to="/holds/$holdId" params={{ holdId: hold.id }} fw={600}>
          {other.name}
        </TextLink>
        <div>
          {quantityOf(hold)} · {formats.period(hold.period)}
        </div>
        <div className="dim">
          {t("answerBy")} {formats.instant(hold.expiresAt)}
        </div>
      </div>
      <Group gap={8}>
        {side === "owner" && (
          <Button disabled={isBusy} onClick={() => accept.mutate(hold.id)}>
            {t("accept")}
          </Button>
        )}
        {side === "owner" && (
          <Button variant="default" disabled={isBusy} onClick={() => decline.mutate(hold.id)}>
            {t("decline")}
          </Button>
        )}
        {side === "exporter" && (
          <Button variant="default" disabled={isBusy} onClick={() => giveBack.mutate(hold.id)}>
            {t("giveBack")}
          </Button>
        )}
      </Group>
    </li>
  );
}

/** Holds whose owner has not answered yet. */
export function WaitingHolds({ side }: { readonly side: TradeSide | undefined }) {
  const { t } = useTranslation("leases");
  const holds = useInfiniteQuery(readingHolds(side));
  return (
    <Shown of={holds}>
      {(all) => {
        const waiting = all.filter(({ state }) => state === "active");
        if (waiting.length === 0) return <p className={styles.none}>{t("waitingNone")}</p>;
        return (
          <ul className={styles.list}>
            {waiting.map((hold) => (
              <WaitingHold key={hold.id} hold={hold} />
            ))}
          </ul>
        );
      }}
    </Shown>
  );
}
