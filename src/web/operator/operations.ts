import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** What is written to the audit chains, as the API calls it. */
export const OPERATIONS = [
  "acceptInvitation",
  "activateLease",
  "addFloorPlan",
  "addListing",
  "addPool",
  "addRateCard",
  "addRequest",
  "addSku",
  "addWarehouse",
  "bookHold",
  "cancelLease",
  "changeListing",
  "changeMember",
  "changeOrganisation",
  "changeRateCard",
  "changeRequest",
  "changeSku",
  "changeWarehouse",
  "closeListing",
  "completePasswordReset",
  "createKey",
  "declineHold",
  "endGrant",
  "endLease",
  "importFloorPlan",
  "importOrderLines",
  "importSkus",
  "inviteMember",
  "passOnGrant",
  "pauseListing",
  "planDelivery",
  "planSlotting",
  "planWave",
  "publishListing",
  "readNotification",
  "releaseHold",
  "removeMember",
  "removeSku",
  "revokeGrant",
  "revokeInvitation",
  "revokeKey",
  "setPoolCapacity",
  "signIn",
  "signLease",
  "signOut",
  "signUp",
  "stopJob",
  "switchOrganisation",
  "withdrawRequest",
  "writeGrant",
] as const;

/** An operation in words; the API's own name for a new one. */
export function useOperationName(): (operation: string) => string {
  const { t } = useTranslation("operator");
  return useCallback(
    (operation) => {
      const known = OPERATIONS.find((each) => each === operation);
      return known ? t(`op/${known}`) : operation;
    },
    [t],
  );
}
