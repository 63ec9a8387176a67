import { View } from "../frame/view.tsx";

export function Parties() {
  return <View title="Parties">PLACEHOLDER</View>;
}
