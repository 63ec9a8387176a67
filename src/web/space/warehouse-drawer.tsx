import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { useTellDone } from "../frame/telling.tsx";
import type { Tagged, Warehouse } from "./readings.ts";
import { Stale } from "./stale.tsx";
import { type Kept, useKept } from "./use-kept.ts";
import styles from "./warehouse.module.css";
import {
  draftOfWarehouse,
  inputOfWarehouse,
  showFaults,
  type WarehouseDraft,
} from "./warehouse-draft.ts";
import { WarehouseFields } from "./warehouse-fields.tsx";

const TOUCHED = ["warehouses", "pools", "listings"];

function Editor({ kept, close }: { readonly kept: Kept<Warehouse>; readonly close: () => void }) {
  const { t } = useTranslation(["space", "frame"]);
  const tellDone = useTellDone();
  const queries = useQueryClient();
  const before = draftOfWarehouse(kept.base.value);
  const { id } = kept.base.value;
  const form = useForm<WarehouseDraft>({ initialValues: before, onValuesChange: kept.keep });
  const restore = useWrite({
    send: () =>
      api.warehouses[":id"].$patch({ param: { id }, header: {}, json: inputOfWarehouse(before) }),
    touches: TOUCHED,
  });
  const change = useWrite({
    send: (draft: WarehouseDraft) =>
      api.warehouses[":id"].$patch({
        param: { id },
        header: { "if-match": kept.base.tag },
        json: inputOfWarehouse(draft),
      }),
    touches: TOUCHED,
    done: ({ name }) => {
      tellDone(t("warehouseSaved", { name }), () => restore.mutate(undefined));
      close();
    },
    failed: (problem) => {
      const isStale = problem.code === "stale";
      if (isStale) void queries.invalidateQueries({ queryKey: ["warehouses"] });
      return isStale || showFaults(form, problem);
    },
  });
  return (
    <form className={styles.form} onSubmit={form.onSubmit((draft) => change.mutate(draft))}>
      <WarehouseFields form={form} />
      {kept.isOld && <Stale onRead={kept.letGo} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={change.isPending} disabled={kept.isOld}>
          {t("frame:save")}
        </Button>
        <Button variant="default" onClick={close}>
          {t("frame:cancel")}
        </Button>
      </div>
    </form>
  );
}

/** What is said of a warehouse, to change beside its page. */
export function WarehouseDrawer(props: {
  readonly tagged: Tagged<Warehouse>;
  readonly close: () => void;
}) {
  const { t } = useTranslation("space");
  const kept = useKept(props.tagged);
  return (
    <DetailDrawer title={t("editWarehouse")} close={props.close}>
      <Editor key={kept.base.tag} kept={kept} close={props.close} />
    </DetailDrawer>
  );
}
