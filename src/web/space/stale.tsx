import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./listing.module.css";

/** Somebody changed what is being edited here: it is read anew on request, not under the hands. */
export function Stale({ onRead }: { readonly onRead: () => void }) {
  const { t } = useTranslation(["space", "problems"]);
  return (
    <div role="alert" className={styles.stale}>
      <p>{t("problems:stale")}</p>
      <Button variant="default" onClick={onRead}>
        {t("readAnew")}
      </Button>
    </div>
  );
}
