import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FaultTable } from "../parts/fault-table.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { useFormats } from "../words/formats.ts";
import styles from "./floor.module.css";
import type { FileKind, GoodsFiles } from "./goods-files.ts";
import type { FilesState } from "./use-goods-files.ts";

function countOf(kind: FileKind, { skus, orders, currentSlots }: GoodsFiles): number | undefined {
  if (kind === "skus") return skus?.skus.length;
  if (kind === "orders") return orders?.lineCount;
  return currentSlots?.lines.size;
}

/** A file dropped, or a place to drop it, with what is wrong in it. */
export function GoodsDrop({
  kind,
  state,
}: {
  readonly kind: FileKind;
  readonly state: FilesState;
}) {
  const { t } = useTranslation(["floor", "frame"]);
  const formats = useFormats();
  const dropped = state.dropped[kind];
  const count = countOf(kind, state.files);
  return (
    <div>
      {count === undefined || !dropped ? (
        <FileDrop
          label={t(`file/${kind}`)}
          accept=".csv,text/csv"
          onText={(text, name) => state.take(kind, text, name)}
        />
      ) : (
        <p className={styles.taken}>
          <strong>{dropped.name}</strong> ·{" "}
          {t(`read/${kind}`, { count, shown: formats.number(count) })}{" "}
          <Button size="compact-xs" variant="default" onClick={() => state.forget(kind)}>
            {t("frame:remove")}
          </Button>
        </p>
      )}
      <p className={styles.hint}>{t(`columns/${kind}`)}</p>
      {dropped && dropped.faults.length > 0 && <FaultTable faults={dropped.faults.slice(0, 50)} />}
    </div>
  );
}
