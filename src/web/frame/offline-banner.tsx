import { useNetwork } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import styles from "./shell.module.css";

export function OfflineBanner() {
  const { t } = useTranslation();
  if (useNetwork().online) return null;
  return (
    <p role="status" className={styles.offline}>
      {t("offline")}
    </p>
  );
}
