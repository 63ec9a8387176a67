import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useOwnId } from "../floor/use-own-id.ts";
import { Empty, Shown } from "../frame/states.tsx";
import { View } from "../frame/view.tsx";
import { PlanEditor } from "./plan-editor.tsx";
import { readingOwnWarehouses, readingWarehouse } from "./readings.ts";

/** Of which warehouse, when the address does not say. */
function ChooseWarehouse() {
  const { t } = useTranslation("space");
  const warehouses = useQuery(readingOwnWarehouses(useOwnId()));
  const navigate = useNavigate({ from: "/space/floor-plans/new" });
  return (
    <View title={t("newPlan")}>
      <Shown of={warehouses}>
        {(own) =>
          own.length === 0 ? (
            <Empty
              sentence={t("spaceNone")}
              action={t("addFirstWarehouse")}
              to="/space/warehouses/new"
            />
          ) : (
            <Select
              label={t("planOfWarehouse")}
              maw={360}
              searchable
              data={own.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(warehouseId) => {
                if (warehouseId) void navigate({ to: ".", search: { warehouseId } });
              }}
            />
          )
        }
      </Shown>
    </View>
  );
}

/** A new floor plan: drawn by its parameters, or imported from a rack list. */
export function NewFloorPlan() {
  const { warehouseId } = useSearch({ from: "/space/floor-plans/new" });
  const warehouse = useQuery(readingWarehouse(warehouseId ?? ""));
  if (warehouseId === undefined) return <ChooseWarehouse />;
  return (
    <Shown of={warehouse}>{({ value }) => <PlanEditor key={value.id} warehouse={value} />}</Shown>
  );
}
