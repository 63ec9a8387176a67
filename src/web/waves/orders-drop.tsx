import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "../api/problem.ts";
import { FaultTable } from "../parts/fault-table.tsx";
import { FileDrop } from "../parts/file-drop.tsx";
import { useFormats } from "../words/formats.ts";
import { type OrdersFile, readOrdersFile } from "./wave-orders-file.ts";
import styles from "./waves.module.css";

/** The orders of a wave from a file, with what is wrong in it. */
export function OrdersDrop(props: {
  /** The day of clock times in the file. */
  readonly day: string;
  readonly file: OrdersFile | undefined;
  readonly onFile: (file: OrdersFile | undefined) => void;
}) {
  const { t } = useTranslation(["waves", "frame"]);
  const formats = useFormats();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { file } = props;
  const take = (csv: string) => {
    const read = readOrdersFile(csv, props.day, (key, of) => t(key, { of }));
    setFaults("faults" in read ? read.faults : []);
    props.onFile("file" in read ? read.file : undefined);
  };
  return (
    <div>
      {file ? (
        <p>
          {t("readOrders", {
            count: file.orders.length,
            shown: formats.number(file.orders.length),
          })}{" "}
          <Button size="compact-xs" variant="default" onClick={() => props.onFile(undefined)}>
            {t("frame:remove")}
          </Button>
        </p>
      ) : (
        <FileDrop label={t("ordersCsv")} accept=".csv,text/csv" onText={take} />
      )}
      <p className={styles.hint}>{t("ordersColumns")}</p>
      {faults.length > 0 && <FaultTable faults={faults.slice(0, 50)} />}
    </div>
  );
}
