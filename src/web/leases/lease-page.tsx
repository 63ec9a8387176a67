import { Badge, Button, Group, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { View } from "../frame/view.tsx";
import { ButtonLink, TextLink } from "../parts/button-link.tsx";
import { today, useFormats } from "../words/formats.ts";
import { BookingFacts } from "./booking-facts.tsx";
import { type Happening, History } from "./history.tsx";
import styles from "./leases.module.css";
import { useQuantity, useUnitName } from "./quantity.ts";
import { type Lease, readingLease } from "./readings.ts";

function CancelButton({ lease }: { readonly lease: Lease }) {
  const { t } = useTranslation(["leases", "frame"]);
  const formats = useFormats();
  const unitOf = useUnitName();
  const tellDone = useTellDone();
  const [isAsking, ask] = useState(false);
  const cancel = useWrite({
    send: (id: string) => api.leases[":id"].cancel.$post({ param: { id } }),
    touches: ["leases", "holds", "pools", "listings"],
    done: () => {
      ask(false);
      tellDone(t("cancelled"));
    },
  });
  const quantity = formats.number(lease.quantity);
  const period = formats.period(lease.period);
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {t("cancelLease")}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => ask(false)}
        title={t("cancelLease")}
        closeButtonProps={{ "aria-label": t("frame:close") }}
      >
        <p>{t("cancelSure", { quantity, unit: unitOf(lease.unit), period })}</p>
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => ask(false)}>
            {t("frame:back")}
          </Button>
          <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate(lease.id)}>
            {t("cancelLease")}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

/** What happened to a lease, and what to do next. */
function useStory(lease: Lease): { readonly next: string; readonly happenings: Happening[] } {
  const { t } = useTranslation("leases");
  const formats = useFormats();
  const { state, period, owner } = lease;
  const now = today();
  const happenings = [
    {
      what: t("eventSigned", { owner: owner.name }),
      when: formats.instant(lease.signedAt),
      isPast: true,
    },
    ...(state === "cancelled"
      ? [{ what: t("cancelled"), when: "", isPast: true }]
      : [
          {
            what: t("eventBegins"),
            when: formats.date(period.from),
            isPast: state !== "funded" || period.from <= now,
          },
          {
            what: t("eventEnds"),
            when: formats.date(period.until),
            isPast: state === "ended",
          },
        ]),
  ];
  if (state === "funded") {
    return { next: t("nextBegins", { when: formats.date(period.from) }), happenings };
  }
  const isRunning = state === "active";
  const next = isRunning ? t("nextEnds", { when: formats.date(period.until) }) : t("nextNothing");
  return { next, happenings };
}

function LeaseContents({ lease }: { readonly lease: Lease }) {
  const { t } = useTranslation(["leases", "terms"]);
  const formats = useFormats();
  const quantityOf = useQuantity();
  const unitOf = useUnitName();
  const { next, happenings } = useStory(lease);
  const title = { quantity: formats.number(lease.quantity), unit: unitOf(lease.unit) };
  return (
    <View
      title={t("lease", title)}
      note={<Badge>{t(`terms:lease/${lease.state}`)}</Badge>}
      actions={
        <>
          {lease.state === "funded" && <CancelButton lease={lease} />}
          {lease.state === "active" && (
            <ButtonLink to="/floor" search={{ warehouseId: lease.warehouse.id }}>
              {t("openFloor")}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className={styles.columns}>
        <div>
          <History next={next} of={happenings} />
        </div>
        <div>
          <BookingFacts
            booking={lease}
            more={[
              { name: t("place"), value: `${lease.warehouse.name} · ${t("zone")} ${lease.zone}` },
              { name: t("slotCount"), value: formats.number(lease.slotCount) },
              { name: t("signed"), value: formats.instant(lease.signedAt) },
              {
                name: t("openHold"),
                value: (
                  <TextLink to="/holds/$holdId" params={{ holdId: lease.holdId }}>
                    {quantityOf(lease)}
                  </TextLink>
                ),
              },
            ]}
          />
        </div>
      </div>
    </View>
  );
}

/** A lease: what happened, what comes next, its facts and the prices it froze. */
export function LeasePage() {
  const { leaseId } = useParams({ from: "/leases/$leaseId" });
  const lease = useQuery(readingLease(leaseId));
  return <Shown of={lease}>{(found) => <LeaseContents lease={found} />}</Shown>;
}
