import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";
import styles from "./listing.module.css";
import { draftOfListing, inputOfListing, type ListingDraft, showFaults } from "./listing-draft.ts";
import { ListingFields } from "./listing-fields.tsx";
import type { Listing, Tagged } from "./readings.ts";
import { Stale } from "./stale.tsx";
import { type Kept, useKept } from "./use-kept.ts";

function useChange(kept: Kept<Listing>) {
  const { t } = useTranslation("space");
  const tellDone = useTellDone();
  const queries = useQueryClient();
  const tagged = kept.base;
  const form = useForm<ListingDraft>({
    initialValues: draftOfListing(tagged.value),
    onValuesChange: kept.keep,
  });
  const { id, state } = tagged.value;
  const restore = useWrite({
    send: (json: object) => api.listings[":id"].$patch({ param: { id }, header: {}, json }),
    touches: ["listings"],
  });
  /** While it is published only its words may change. */
  const changeable = (draft: ListingDraft) => {
    const { title, description, ...terms } = inputOfListing(draft);
    return { title, description, ...(state !== "published" && terms) };
  };
  const change = useWrite({
    send: (draft: ListingDraft) =>
      api.listings[":id"].$patch({
        param: { id },
        header: { "if-match": tagged.tag },
        json: changeable(draft),
      }),
    touches: ["listings", "requests"],
    done: () => {
      const before = changeable(draftOfListing(tagged.value));
      tellDone(t("listingSaved"), () => restore.mutate(before));
      kept.letGo();
    },
    failed: (problem) => {
      const isStale = problem.code === "stale";
      if (isStale) void queries.invalidateQueries({ queryKey: ["listings"] });
      return isStale || showFaults(form, problem);
    },
  });
  return { form, change };
}

function Editor({ kept }: { readonly kept: Kept<Listing> }) {
  const { t } = useTranslation(["space", "frame", "terms"]);
  const { form, change } = useChange(kept);
  const { state, unit } = kept.base.value;
  return (
    <form className={styles.form} onSubmit={form.onSubmit((draft) => change.mutate(draft))}>
      {state === "published" && <p className="dim">{t("pauseToChange")}</p>}
      <ListingFields form={form} unit={t(`terms:unit/${unit}`)} hasTerms={state !== "published"} />
      {kept.isOld && <Stale onRead={kept.letGo} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          variant="default"
          loading={change.isPending}
          disabled={!form.isDirty() || kept.isOld}
        >
          {t("frame:save")}
        </Button>
      </div>
    </form>
  );
}

/** The words of a listing, and its terms where they may change. */
export function ListingEditor({ tagged }: { readonly tagged: Tagged<Listing> }) {
  const { t } = useTranslation("space");
  const kept = useKept(tagged);
  if (tagged.value.state === "closed") return <p className="dim">{t("closedStays")}</p>;
  return <Editor key={kept.base.tag} kept={kept} />;
}
