import { useState } from "react";

/** The secret of a mail's link, behind `#token=`: browsers send it to nobody. */
export function useMailedToken(): string {
  const [token] = useState(() => {
    const fragment = new URLSearchParams(window.location.hash.slice(1));
    return fragment.get("token") ?? "";
  });
  return token;
}
