import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Halves } from "../frame/halves.tsx";
import { Empty, Shown } from "../frame/states.tsx";
import { Section, View } from "../frame/view.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { Facts } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import { NewSlotting } from "./new-slotting.tsx";
import { PlainPlan } from "./plain-plan.tsx";
import {
  type FloorPlanAnswer,
  readingFloorPlan,
  readingSlottings,
  readingWarehouses,
} from "./readings.ts";
import { SlottingsTable } from "./slottings-table.tsx";

function SlottingsOf({ floorPlanId }: { readonly floorPlanId: string }) {
  const { t } = useTranslation("floor");
  const asked = useInfiniteQuery(readingSlottings(floorPlanId));
  return (
    <Shown of={asked}>
      {(slottings) =>
        slottings.length === 0 ? (
          <Empty sentence={t("noSlottingsHere")} />
        ) : (
          <SlottingsTable
            slottings={slottings}
            onEnd={() => {
              if (asked.hasNextPage && !asked.isFetching) void asked.fetchNextPage();
            }}
          />
        )
      }
    </Shown>
  );
}

/** How large the picking area is and what its racks bear. */
function useFacts({ spec, slotCount, createdAt }: FloorPlanAnswer) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const bayCount = spec.blocks.reduce((sum, block) => sum + block.bayCount, 0);
  const widthM = (spec.aisleCount * spec.aislePitchMm) / 1_000;
  const depthMm = spec.blocks.reduce(
    (sum, block) => sum + block.bayCount * block.bayWidthMm,
    (spec.blocks.length + 1) * spec.crossAisleWidthMm,
  );
  const levels = spec.blocks.map((block) => formats.number(block.levels.length)).join(", ");
  return [
    { name: t("slotCount"), value: formats.number(slotCount) },
    { name: t("aisles"), value: formats.number(spec.aisleCount) },
    { name: t("baysAnAisle"), value: formats.number(bayCount) },
    { name: t("levels"), value: levels },
    {
      name: t("size"),
      value: `${formats.metres(widthM, 1)} × ${formats.metres(depthMm / 1_000, 1)}`,
    },
    { name: t("drawnOn"), value: formats.date(createdAt.slice(0, 10)) },
  ];
}

function FloorPlanList({ answer }: { readonly answer: FloorPlanAnswer }) {
  const { t } = useTranslation("floor");
  const facts = useFacts(answer);
  return (
    <div className={styles.pane}>
      <Section title={t("slottings")}>
        <SlottingsOf floorPlanId={answer.id} />
      </Section>
      <Section title={t("facts")}>
        <Facts of={facts} />
      </Section>
    </div>
  );
}

function FloorPlanView({ answer }: { readonly answer: FloorPlanAnswer }) {
  const { t } = useTranslation("floor");
  const { new: isNew } = useSearch({ from: "/floor/$floorPlanId" });
  const warehouses = useInfiniteQuery(readingWarehouses).data;
  const warehouse = warehouses?.find(({ id }) => id === answer.warehouseId);
  return (
    <View
      title={answer.name}
      note={warehouse?.name}
      fills
      actions={
        <>
          <ButtonLink to="/layouts/new" search={{ plan: answer.id }} variant="default">
            {t("layOutAnew")}
          </ButtonLink>
          <ButtonLink
            to="/floor/$floorPlanId"
            params={{ floorPlanId: answer.id }}
            search={{ new: true }}
          >
            {t("planSlotting")}
          </ButtonLink>
        </>
      }
    >
      <Halves
        listShare={0.42}
        names={{ list: t("slottings"), picture: t("plan") }}
        list={<FloorPlanList answer={answer} />}
        picture={<PlainPlan answer={answer} />}
      />
      {isNew && <NewSlotting answer={answer} />}
    </View>
  );
}

/** A floor plan, what was slotted on it, and the way to a new slotting. */
export function FloorPage() {
  const { floorPlanId } = useParams({ from: "/floor/$floorPlanId" });
  const asked = useQuery(readingFloorPlan(floorPlanId));
  return <Shown of={asked}>{(answer) => <FloorPlanView answer={answer} />}</Shown>;
}
