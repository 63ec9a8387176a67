import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { daysLater, useFormats } from "../words/formats.ts";
import { heightOf } from "./floor-plans-table.tsx";
import { type Grant, readingGrants, readingWarehouses } from "./readings.ts";

/** What both sides of a grant are shown: where, how much, for how long. */
function useSharedColumns(): readonly Column<Grant>[] {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const warehouses = useInfiniteQuery(readingWarehouses).data;
  return useMemo(() => {
    const names = new Map((warehouses ?? []).map(({ id, name }) => [id, name]));
    return [
      {
        key: "place",
        head: t("placeAndZone"),
        by: ({ warehouseId, zone }) => `${names.get(warehouseId) ?? ""} ${zone}`,
        cell: ({ warehouseId, zone }) => `${names.get(warehouseId) ?? "–"} · ${zone}`,
      },
      {
        key: "slots",
        head: t("slotCount"),
        isNumber: true,
        by: ({ slotCount }) => slotCount,
        cell: ({ slotCount }) => formats.number(slotCount),
      },
      {
        key: "until",
        head: t("lastDay"),
        by: ({ until }) => until,
        cell: ({ from, until }) => (
          <span title={formats.period({ from, until })}>{formats.date(daysLater(until, -1))}</span>
        ),
      },
    ];
  }, [t, formats, warehouses]);
}

/** Rights one holds: by a lease, or passed on by a lessee. */
export function HeldGrants({ warehouseId }: { readonly warehouseId: string | undefined }) {
  const { t } = useTranslation("floor");
  const asked = useInfiniteQuery(readingGrants("held"));
  const shared = useSharedColumns();
  const columns = useMemo(
    (): readonly Column<Grant>[] => [
      ...shared,
      { key: "by", head: t("from"), cell: ({ grantedBy }) => grantedBy.name },
      {
        key: "act",
        head: t("action"),
        cell: ({ id, parentId, revokedAt }) =>
          parentId === null && revokedAt === null ? (
            <TextLink to="/floor" search={(search) => ({ ...search, grant: id })} size="xs">
              {t("passOn")}
            </TextLink>
          ) : null,
      },
    ],
    [shared, t],
  );
  return (
    <Shown of={asked}>
      {(all) => {
        const rows = all.filter((each) => !warehouseId || each.warehouseId === warehouseId);
        const live = rows.filter(({ revokedAt }) => revokedAt === null);
        if (live.length === 0) return <Empty sentence={t("noneHeld")} />;
        return (
          <DataTable
            label={t("rightsHeld")}
            rows={live}
            columns={columns}
            keyOf={({ id }) => id}
            height={heightOf(live.length)}
          />
        );
      }}
    </Shown>
  );
}

function Revoke({ grant }: { readonly grant: Grant }) {
  const { t } = useTranslation("floor");
  const tellDone = useTellDone();
  const touches = ["grants"];
  const giveAgain = useWrite({
    send: ({ parentId, holder, from, until }: Grant) =>
      api.grants.$post({
        json: { grantId: parentId!, organisationId: holder.id, from, until },
      }),
    touches,
  });
  const revoke = useWrite({
    send: ({ id }: Grant) => api.grants[":id"].$delete({ param: { id } }),
    touches,
    done: (_, revoked) =>
      tellDone(t("revoked", { name: revoked.holder.name }), () => giveAgain.mutate(revoked)),
  });
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={revoke.isPending}
      aria-label={t("revokeFrom", { name: grant.holder.name })}
      onClick={() => revoke.mutate(grant)}
    >
      {t("revoke")}
    </Button>
  );
}

/** Rights others hold from here: lessees by their lease, planners by a grant passed on. */
export function GivenGrants({ warehouseId }: { readonly warehouseId: string | undefined }) {
  const { t } = useTranslation("floor");
  const asked = useInfiniteQuery(readingGrants("given"));
  const shared = useSharedColumns();
  const columns = useMemo(
    (): readonly Column<Grant>[] => [
      {
        key: "to",
        head: t("to"),
        by: ({ holder }) => holder.name,
        cell: (each) => each.holder.name,
      },
      ...shared,
      {
        key: "act",
        head: t("action"),
        cell: (grant) =>
          grant.parentId === null ? (
            <TextLink to="/leases/$leaseId" params={{ leaseId: grant.leaseId }} size="xs">
              {t("byLease")}
            </TextLink>
          ) : (
            <Revoke grant={grant} />
          ),
      },
    ],
    [shared, t],
  );
  return (
    <Shown of={asked}>
      {(all) => {
        const rows = all.filter(
          (each) => each.revokedAt === null && (!warehouseId || each.warehouseId === warehouseId),
        );
        if (rows.length === 0) return <Empty sentence={t("noneGiven")} />;
        return (
          <DataTable
            label={t("rightsGiven")}
            rows={rows}
            columns={columns}
            keyOf={({ id }) => id}
            height={heightOf(rows.length)}
          />
        );
      }}
    </Shown>
  );
}
