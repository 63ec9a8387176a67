import { useEffect, useRef } from "react";

/** Calls when the key is pressed with Control or Command. */
export function useHotkey(key: string, call: () => void): void {
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [key]);
}
