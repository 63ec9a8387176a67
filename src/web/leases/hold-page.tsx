import { Badge, Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { useFormats } from "../words/formats.ts";
import { BookingFacts } from "./booking-facts.tsx";
import { useDeciding } from "./deciding.ts";
import { type Happening, History } from "./history.tsx";
import styles from "./leases.module.css";
import { useUnitName } from "./quantity.ts";
import { type Hold, readingHold } from "./readings.ts";
import { useSideOf } from "./trade-side.ts";

function HoldActions({ hold }: { readonly hold: Hold }) {
  const { t } = useTranslation("leases");
  const side = useSideOf(hold);
  const { accept, decline, giveBack } = useDeciding();
  const isBusy = accept.isPending || decline.isPending || giveBack.isPending;
  if (hold.leaseId) {
    return (
      <ButtonLink to="/leases/$leaseId" params={{ leaseId: hold.leaseId }}>
        {t("openLease")}
      </ButtonLink>
    );
  }
  if (hold.state !== "active") return null;
  if (side === "owner") {
    return (
      <>
        <Button variant="default" disabled={isBusy} onClick={() => decline.mutate(hold.id)}>
          {t("decline")}
        </Button>
        <Button disabled={isBusy} onClick={() => accept.mutate(hold.id)}>
          {t("accept")}
        </Button>
      </>
    );
  }
  return (
    <Button variant="default" disabled={isBusy} onClick={() => giveBack.mutate(hold.id)}>
      {t("giveBack")}
    </Button>
  );
}

function useHappenings(hold: Hold): Happening[] {
  const { t } = useTranslation("leases");
  const formats = useFormats();
  const booked = {
    what: t("eventBooked", { exporter: hold.exporter.name }),
    when: formats.instant(hold.createdAt),
    isPast: true,
  };
  const expiry = { what: t("eventExpires"), when: formats.instant(hold.expiresAt) };
  const outcome = {
    active: { ...expiry, isPast: false },
    expired: { ...expiry, isPast: true },
    converted: { what: t("eventSigned", { owner: hold.owner.name }), when: "", isPast: true },
    declined: { what: t("eventDeclined", { owner: hold.owner.name }), when: "", isPast: true },
    released: {
      what: t("eventReleased", { exporter: hold.exporter.name }),
      when: "",
      isPast: true,
    },
  };
  return [booked, outcome[hold.state]];
}

function HoldContents({ hold }: { readonly hold: Hold }) {
  const { t } = useTranslation(["leases", "terms"]);
  const formats = useFormats();
  const unitOf = useUnitName();
  const happenings = useHappenings(hold);
  const when = formats.instant(hold.expiresAt);
  const next =
    hold.state === "active"
      ? t("nextOwnerAnswers", { owner: hold.owner.name, when })
      : t("nextNothing");
  return (
    <View
      title={t("hold", { quantity: formats.number(hold.quantity), unit: unitOf(hold.unit) })}
      note={<Badge>{t(`terms:hold/${hold.state}`)}</Badge>}
      actions={<HoldActions hold={hold} />}
    >
      <div className={styles.columns}>
        <div>
          <History next={next} of={happenings} />
        </div>
        <div>
          <BookingFacts
            booking={hold}
            more={[
              { name: t("booked"), value: formats.instant(hold.createdAt) },
              { name: t("answerBy"), value: when },
            ]}
          />
        </div>
      </div>
    </View>
  );
}

/** A hold: who must answer by when, and what was booked. */
export function HoldPage() {
  const { holdId } = useParams({ from: "/holds/$holdId" });
  const hold = useQuery(readingHold(holdId));
  return <Shown of={hold}>{(found) => <HoldContents hold={found} />}</Shown>;
}
