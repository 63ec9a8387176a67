import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type AnswerOf, api } from "../api/client.ts";
import { problemOf } from "../api/problem.ts";
import { reading } from "../api/reading.ts";
import { useActingRole } from "../frame/acting-role.ts";
import { Failed, SkeletonRows } from "../frame/states.tsx";
import { Section } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";

type Estimate = AnswerOf<
  Awaited<ReturnType<(typeof api.listings)[":id"]["layout-estimate"]["$post"]>>
>;

/** Reckoned with one's own SKUs and orders; nothing is stored, so it is read like anything else. */
const readingEstimate = (listingId: string, quantity: number | undefined) => ({
  ...reading(["listings", listingId, "layout-estimate", quantity], (options) =>
    api.listings[":id"]["layout-estimate"].$post(
      { param: { id: listingId }, json: quantity === undefined ? {} : { quantity } },
      options,
    ),
  ),
  staleTime: 60_000,
  retry: false,
});

function Estimated({ estimate }: { readonly estimate: Estimate }) {
  const { t } = useTranslation(["find", "terms"]);
  const formats = useFormats();
  const { floor, orders, labourPerHour } = estimate;
  const metres = (value: number) => formats.metres(value, 1);
  const counts = {
    slots: formats.number(estimate.slotCount),
    of: formats.number(floor.slotCount),
    orders: formats.number(orders.count),
    skus: formats.number(estimate.skuCount),
    wage: formats.money(labourPerHour),
  };
  return (
    <>
      <Facts
        of={[
          { name: t("walkPerOrder"), value: metres(estimate.metresPerOrder) },
          { name: t("walkSShape"), value: metres(estimate.sShapeMetresPerOrder) },
          { name: t("walkRandom"), value: metres(estimate.randomMetresPerOrder) },
          { name: t("walkBound"), value: metres(estimate.boundMetresPerOrder) },
          { name: t("walkMinutes"), value: formats.fixed(estimate.minutesPerOrder, 1) },
          {
            name: t("walkOrders"),
            value: formats.number(estimate.ordersPerMonth),
          },
          {
            name: `${t("terms:cost/walking")}, ${t("terms:per30Days")}`,
            value: <strong>{formats.money(estimate.walkingPerMonth)}</strong>,
          },
          {
            name: `${t("walkLabour")}, ${t("terms:per30Days")}`,
            value: formats.money(estimate.labourPerMonth),
          },
        ]}
      />
      <p className="dim">
        {t(`walkFloor/${floor.kind}`, counts)} {t(`walkOrders/${orders.basis}`, counts)}{" "}
        {t("walkWage", counts)}
      </p>
    </>
  );
}

/** What walking an exporter's own goods in a listing would come to, before it signs. */
export function MyWalk(props: {
  readonly listingId: string;
  /** Absent: as much as the goods take. */
  readonly quantity: number | undefined;
}) {
  const { t } = useTranslation("find");
  const isExporter = useActingRole() === "exporter";
  const asked = useQuery({
    ...readingEstimate(props.listingId, props.quantity),
    enabled: isExporter,
  });
  if (!isExporter) return null;
  const fault = asked.error ? problemOf(asked.error).faults.at(0) : undefined;
  return (
    <Section title={t("walk")}>
      {asked.data && <Estimated estimate={asked.data} />}
      {asked.isPending && <SkeletonRows count={4} />}
      {fault?.code === "no_skus" && (
        <p>
          {t("walkNoSkus")} <TextLink to="/skus">{t("toSkus")}</TextLink>
        </p>
      )}
      {asked.error && fault?.code !== "no_skus" && (
        <Failed error={asked.error} retry={() => void asked.refetch()} />
      )}
    </Section>
  );
}
