import { View } from "../frame/view.tsx";

export function Floors() {
  return <View title="Floors">PLACEHOLDER</View>;
}
