import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { useTellDone } from "../frame/telling.tsx";
import { today } from "../words/formats.ts";
import styles from "./listing.module.css";
import { draftOfPool, inputOfListing, type ListingDraft, showFaults } from "./listing-draft.ts";
import { ListingFields } from "./listing-fields.tsx";
import type { Listing, Pool } from "./readings.ts";

/** A new listing over a pool: kept as a draft, or published at once. */
export function OfferDrawer({ pool, close }: { readonly pool: Pool; readonly close: () => void }) {
  const { t } = useTranslation(["space", "frame", "terms"]);
  const tellDone = useTellDone();
  const navigate = useNavigate();
  const form = useForm<ListingDraft>({ initialValues: draftOfPool(pool, today()) });
  const open = ({ id }: Listing) =>
    void navigate({ to: "/space/listings/$listingId", params: { listingId: id } });
  const publish = useWrite({
    send: ({ id }: Listing) => api.listings[":id"].publish.$post({ param: { id }, header: {} }),
    touches: ["listings"],
    done: (listing) => {
      tellDone(t("published", { title: listing.title }));
      open(listing);
    },
    // It stands as a draft by now: its own page says what it still lacks.
    failed: (_problem, listing) => {
      open(listing);
      return false;
    },
  });
  const add = useWrite({
    send: ({ draft }: { readonly draft: ListingDraft; readonly isPublished: boolean }) =>
      api.listings.$post({ json: { poolId: pool.id, ...inputOfListing(draft) } }),
    touches: ["listings"],
    done: (listing, { isPublished }) => {
      if (isPublished) return publish.mutate(listing);
      tellDone(t("draftKept", { title: listing.title }));
      open(listing);
    },
    failed: (problem) => showFaults(form, problem),
  });
  const isBusy = add.isPending || publish.isPending;
  const send = (isPublished: boolean) =>
    form.onSubmit((draft) => add.mutate({ draft, isPublished }));
  return (
    <DetailDrawer title={t("addListing")} close={close}>
      <form className={styles.form} onSubmit={send(true)}>
        <ListingFields form={form} unit={t(`terms:unit/${pool.unit}`)} hasTerms />
        <div className={styles.buttons}>
          <Button type="submit" loading={isBusy} disabled={!form.values.rateCardId}>
            {t("publish")}
          </Button>
          <Button variant="default" loading={isBusy} onClick={() => send(false)()}>
            {t("keepDraft")}
          </Button>
        </div>
        {!form.values.rateCardId && <p className="dim">{t("needsRateCard")}</p>}
      </form>
    </DetailDrawer>
  );
}
