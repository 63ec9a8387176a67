import type { DragEvent } from "react";

const KIND = "application/x-entrepot-stop";

/** What makes a row the handle of its stop. */
export function dragOf(stopId: string) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(KIND, stopId);
      event.dataTransfer.effectAllowed = "move";
    },
  };
}

/** What makes a place take stops that are dropped on it. */
export function dropOf<Element>(take: (stopId: string, event: DragEvent<Element>) => void) {
  return {
    onDragOver: (event: DragEvent<Element>) => {
      if (!event.dataTransfer.types.includes(KIND)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
    },
    onDrop: (event: DragEvent<Element>) => {
      const stopId = event.dataTransfer.getData(KIND);
      if (stopId === "") return;
      event.preventDefault();
      take(stopId, event);
    },
  };
}
