import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Side } from "../frame/root-route.ts";

/**
 * On a phone the fields of a view may be behind its picture: what is wrong with them is shown by
 * going to them.
 */
export function useShowList(): { readonly isHidden: boolean; readonly show: () => void } {
  const { side } = useSearch({ strict: false }) as { side?: Side };
  const navigate = useNavigate();
  const isHidden = side === "picture";
  const show = () => {
    if (!isHidden) return;
    void navigate({
      to: ".",
      search: (search) => ({ ...search, side: "list" as const }),
      replace: true,
    });
  };
  return { isHidden, show };
}
