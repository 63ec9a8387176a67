import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { Halves } from "../frame/halves.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { View } from "../frame/view.tsx";
import { PORTS } from "../parts/ports.ts";
import { PinMap } from "./pin-map.tsx";
import { useShowList } from "./use-show-list.ts";
import styles from "./warehouse.module.css";
import {
  BLANK,
  inputOfWarehouse,
  pinOf,
  placed,
  showFaults,
  type WarehouseDraft,
  type WarehouseFormState,
} from "./warehouse-draft.ts";
import { WarehouseFields } from "./warehouse-fields.tsx";

function useAdd(form: WarehouseFormState, showFields: () => void) {
  const { t } = useTranslation("space");
  const navigate = useNavigate();
  const tellDone = useTellDone();
  return useWrite({
    send: (draft: WarehouseDraft) => api.warehouses.$post({ json: inputOfWarehouse(draft) }),
    touches: ["warehouses"],
    done: ({ id, name }) => {
      tellDone(t("warehouseAdded", { name }));
      void navigate({ to: "/space/warehouses/$warehouseId", params: { warehouseId: id } });
    },
    failed: (problem) => {
      showFields();
      return showFaults(form, problem);
    },
  });
}

/** A new warehouse: its pin on the map, and what is said of it beside. */
export function NewWarehouse() {
  const { t } = useTranslation(["space", "frame"]);
  const formId = useId();
  const { lon, lat } = useSearch({ from: "/space/warehouses/new" });
  const initial = lon === undefined || lat === undefined ? {} : placed(BLANK, lon, lat);
  const form = useForm<WarehouseDraft>({ initialValues: { ...BLANK, ...initial } });
  const fields = useShowList();
  const add = useAdd(form, fields.show);
  const pin = pinOf(form.values);
  // A port chosen is looked at; a click is where one looks already.
  const { locode } = form.values;
  const lookAt = useMemo(() => {
    const port = PORTS.find((each) => each.locode === locode);
    return port && ([port.lon, port.lat] as const);
  }, [locode]);
  const list = (
    <form
      id={formId}
      className={styles.form}
      // The browser cannot point at fields that are not seen; the exchange names them as well.
      noValidate={fields.isHidden}
      onSubmit={form.onSubmit((draft) => add.mutate(draft))}
    >
      <WarehouseFields form={form} />
    </form>
  );
  return (
    <View
      title={t("newWarehouse")}
      fills
      actions={
        <Button type="submit" form={formId} loading={add.isPending}>
          {t("addWarehouse")}
        </Button>
      }
    >
      <Halves
        list={list}
        listShare={0.45}
        names={{ list: t("facts"), picture: t("frame:mapOf") }}
        picture={
          <PinMap
            label={t("pinMap")}
            name={form.values.name}
            pin={pin}
            lookAt={lookAt}
            onPlace={(east, north) => form.setValues(placed(form.values, east, north))}
          />
        }
      />
    </View>
  );
}
