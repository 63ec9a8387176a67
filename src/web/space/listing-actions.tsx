import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import type { Fault } from "../api/problem.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import styles from "./listing.module.css";
import type { Listing, Tagged } from "./readings.ts";

const TOUCHED = ["listings", "parties", "requests"];

/** What moves a listing from state to state; pausing and publishing undo each other. */
function useMoves(tagged: Tagged<Listing>, lacks: (faults: readonly Fault[]) => void) {
  const { t } = useTranslation("space");
  const tellDone = useTellDone();
  const { id, title } = tagged.value;
  const input = { param: { id }, header: {} };
  const publishBack = useWrite({
    send: () => api.listings[":id"].publish.$post(input),
    touches: TOUCHED,
    done: () => tellDone(t("published", { title })),
  });
  const pauseBack = useWrite({
    send: () => api.listings[":id"].pause.$post(input),
    touches: TOUCHED,
    done: () => tellDone(t("paused", { title })),
  });
  const publish = useWrite({
    send: () => api.listings[":id"].publish.$post({ ...input, header: { "if-match": tagged.tag } }),
    touches: TOUCHED,
    done: () => tellDone(t("published", { title }), () => pauseBack.mutate(undefined)),
    failed: ({ faults }) => {
      lacks(faults);
      return faults.length > 0;
    },
  });
  const pause = useWrite({
    send: () => api.listings[":id"].pause.$post({ ...input, header: { "if-match": tagged.tag } }),
    touches: TOUCHED,
    done: () => tellDone(t("paused", { title }), () => publishBack.mutate(undefined)),
  });
  const close = useWrite({
    send: () => api.listings[":id"].close.$post(input),
    touches: TOUCHED,
    done: () => tellDone(t("closed", { title })),
  });
  return { publish, pause, close };
}

/** Publish, pause, close: what the listing's state allows. */
export function ListingActions(props: {
  readonly tagged: Tagged<Listing>;
  /** Told what it lacks when it cannot be published. */
  readonly onLacking: (faults: readonly Fault[]) => void;
}) {
  const { t } = useTranslation(["space", "frame"]);
  const { tagged } = props;
  const { publish, pause, close } = useMoves(tagged, props.onLacking);
  const [isAsking, asking] = useDisclosure(false);
  const { state, title } = tagged.value;
  if (state === "closed") return null;
  return (
    <>
      <Button variant="subtle" color="red" onClick={asking.open}>
        {t("closeListing")}
      </Button>
      {state === "published" ? (
        <Button variant="default" loading={pause.isPending} onClick={() => pause.mutate(undefined)}>
          {t("pause")}
        </Button>
      ) : (
        <Button loading={publish.isPending} onClick={() => publish.mutate(undefined)}>
          {t("publish")}
        </Button>
      )}
      <Modal
        opened={isAsking}
        onClose={asking.close}
        title={t("closeListing")}
        closeButtonProps={{ "aria-label": t("frame:close") }}
      >
        <p>{t("closeWarning", { title })}</p>
        <div className={styles.modalButtons}>
          <Button variant="default" onClick={asking.close}>
            {t("frame:cancel")}
          </Button>
          <Button
            color="red"
            loading={close.isPending}
            onClick={() => {
              close.mutate(undefined);
              asking.close();
            }}
          >
            {t("closeForGood")}
          </Button>
        </div>
      </Modal>
    </>
  );
}
