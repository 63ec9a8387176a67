import { View } from "../frame/view.tsx";

export function Audit() {
  return <View title="Audit">PLACEHOLDER</View>;
}
